/**
 * How Node runs a build: tidying up sooner takes a quarter less memory for a tenth more work, and a build stands beside a
 * database and a site that are in use. The same stands in the script `build` of package.json.
 */
export const zuinig: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=60'];
