import { type Browser, chromium } from 'playwright';
import { pakBrowserUit } from '#tests/support/browserpad.ts';

/** The browser of all tests and measurements. Whoever starts it closes it. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await pakBrowserUit(), args: ['--no-sandbox', '--disable-gpu'] });
