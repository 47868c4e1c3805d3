import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { pakBrowserUit } from '#tests/support/browserpad.ts';

interface Opties {
  breedte?: number;
  hoogte?: number;
  zonderJs?: boolean;
  donker?: boolean;
  minderBeweging?: boolean;
  /** The clock of the device; that of the city when left out. */
  tijdzone?: string;
  /** What another page of the same person kept, such as being signed in. */
  opslag?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** The page signs people in, and may reach the database for it. */
  metDatabase?: boolean;
  /** It looks in the mailbox of this machine. */
  metPostbus?: boolean;
  /** Console errors this test causes on purpose. */
  verwachteFouten?: RegExp;
}

let browser: Promise<Browser> | undefined;
const contexten: BrowserContext[] = [];
/** Of the test that runs now. What closing its pages breaks off comes in after the list was read, and is of no other test. */
let fouten: string[] = [];

async function openBrowser(): Promise<Browser> {
  browser ??= pakBrowserUit().then((executablePath) =>
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
  );
  return browser;
}

/**
 * A fresh page on the test site. Requests to other hosts fail unless the test routes them; console errors and
 * requests nobody expected make the test fail.
 */
export async function nieuwePagina(opties: Opties = {}): Promise<Page> {
  const vanDezeTest = fouten;
  const context = await (await openBrowser()).newContext({
    baseURL: inject('siteUrl'),
    viewport: { width: opties.breedte ?? 1280, height: opties.hoogte ?? 800 },
    javaScriptEnabled: !opties.zonderJs,
    colorScheme: opties.donker ? 'dark' : 'light',
    reducedMotion: opties.minderBeweging ? 'reduce' : 'no-preference',
    locale: 'nl-NL',
    timezoneId: opties.tijdzone ?? 'Europe/Amsterdam',
    ...(opties.opslag ? { storageState: opties.opslag } : {}),
  });
  contexten.push(context);
  const eigen = [
    inject('siteUrl'),
    ...(opties.metDatabase ? [inject('databaseUrl')] : []),
    ...(opties.metPostbus ? [inject('postbusUrl')] : []),
  ].map((url) => new URL(url).host);
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !eigen.includes(url.host),
    (route) => {
      vanDezeTest.push(`unexpected request: ${route.request().url()}`);
      return route.abort();
    },
  );
  const pagina = await context.newPage();
  const noteer = (tekst: string) => {
    if (!opties.verwachteFouten?.test(tekst)) vanDezeTest.push(tekst);
  };
  pagina.on('console', (bericht) => {
    if (bericht.type() === 'error') noteer(bericht.text());
  });
  pagina.on('pageerror', (fout) => noteer(String(fout)));
  return pagina;
}

afterEach(async () => {
  const gevonden = fouten;
  fouten = [];
  await Promise.all(contexten.splice(0).map((context) => context.close()));
  expect(gevonden, 'errors in the browser console').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
