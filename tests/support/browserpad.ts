import chromium from '@sparticuz/chromium';

/** The browser of the npm package, or the one of CHROME_PATH. Unpacks on first use: call it once before parallel workers. */
export async function pakBrowserUit(): Promise<string> {
  return process.env.CHROME_PATH ?? (await chromium.executablePath());
}
