import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { startBrowser } from '#tests/support/start-browser.ts';

interface Adressen {
  readonly site: string;
  readonly database: string;
  readonly postbus: string;
}
export interface Opties {
  /** The portal it is a page of; the one that all files of `site` share when left out. */
  portaal?: Adressen;
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
  /** A story goes on in it with the next test: it closes when the file has ended. */
  blijft?: boolean;
}

let browser: Promise<Browser> | undefined;
const contexten: BrowserContext[] = [];
const blijvers: BrowserContext[] = [];
/** Of the test that runs now. What closing its pages breaks off comes in after the list was read, and is of no other test. */
let fouten: string[] = [];

const gedeeldPortaal = (): Adressen => ({
  site: inject('siteUrl'),
  database: inject('databaseUrl'),
  postbus: inject('postbusUrl'),
});

async function maakContext(opties: Opties, site: string): Promise<BrowserContext> {
  browser ??= startBrowser();
  const context = await (await browser).newContext({
    baseURL: site,
    viewport: { width: opties.breedte ?? 1280, height: opties.hoogte ?? 800 },
    javaScriptEnabled: !opties.zonderJs,
    colorScheme: opties.donker ? 'dark' : 'light',
    reducedMotion: opties.minderBeweging ? 'reduce' : 'no-preference',
    locale: 'nl-NL',
    timezoneId: opties.tijdzone ?? 'Europe/Amsterdam',
    ...(opties.opslag ? { storageState: opties.opslag } : {}),
  });
  (opties.blijft ? blijvers : contexten).push(context);
  return context;
}

/**
 * A fresh page on a portal. Requests to other hosts fail unless the test routes them; console errors and requests nobody
 * expected make the test fail.
 */
export async function nieuwePagina(opties: Opties = {}): Promise<Page> {
  const vanDezeTest = fouten;
  const meld = (fout: string) => (opties.blijft ? fouten : vanDezeTest).push(fout);
  const { site, database, postbus } = opties.portaal ?? gedeeldPortaal();
  const context = await maakContext(opties, site);
  const eigen = [site, ...(opties.metDatabase ? [database] : []), ...(opties.metPostbus ? [postbus] : [])].map(
    (url) => new URL(url).host,
  );
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !eigen.includes(url.host),
    (route) => {
      meld(`unexpected request: ${route.request().url()}`);
      return route.abort();
    },
  );
  const noteer = (tekst: string) => {
    if (!opties.verwachteFouten?.test(tekst)) meld(tekst);
  };
  context.on('console', (bericht) => {
    if (bericht.type() === 'error') noteer(bericht.text());
  });
  context.on('weberror', (fout) => noteer(String(fout.error())));
  return context.newPage();
}

afterEach(async () => {
  // What ending the test breaks off is no fault of it.
  const gevonden = [...fouten];
  fouten = [];
  const open = contexten.splice(0);
  // What was put between is asked nothing any more: first what refuses all, then what a test answered in its place.
  const over = { behavior: 'ignoreErrors' } as const; // literal for the type of playwright
  await Promise.all(open.map((context) => context.unrouteAll(over)));
  await Promise.all(open.flatMap((context) => context.pages()).map((een) => een.unrouteAll(over)));
  await Promise.all(open.map((context) => context.close()));
  expect(gevonden, 'errors in the browser console').toEqual([]);
});

afterAll(async () => {
  await Promise.all(blijvers.splice(0).map((context) => context.close()));
  await (await browser)?.close();
  browser = undefined;
});
