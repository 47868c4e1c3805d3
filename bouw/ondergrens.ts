/** The oldest browsers in which everything works, and their versions. What came after them does too. */
export const ondergrens = { safari: '14', chrome: '88', firefox: '86' } as const;

/** The same as the build of stylesheets wants it: `safari14`. */
export const stijldoelen: string[] = Object.entries(ondergrens).map(([naam, versie]) => `${naam}${versie}`);

/** The language that all of them read. By name of browser the build would also write around faults that hurt nobody. */
export const scriptdoelen = ['safari14', 'firefox86'];
