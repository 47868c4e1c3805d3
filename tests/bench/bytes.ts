import { chromium } from 'playwright-core';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';

/** One page of each kind, with the most JavaScript it may load in all, also later. */
const PAGINAS = [
  ['home', '/', 12_000],
  ['lijst', '/initiatieven/', 12_000],
  ['plek', '/buurtcentra/de-boog/', 0],
  ['wijk', '/wijken/overvecht/', 0],
  ['tekst', '/over/', 0],
  ['kaart', '/kaart/', 55_000],
  ['dichtbij', '/dichtbij/', 12_000],
  ['zoeken, voor het typen', '/zoeken/', 12_000],
] as const;
const LEZEN = 14_600;

/** Bytes over the line, compressed, as a browser counts them once the page has come to rest. */
export async function meetBytes(site: string): Promise<Meting[]> {
  const browser = await chromium.launch({
    executablePath: await pakBrowserUit(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const metingen: Meting[] = [];
  try {
    for (const [naam, pad, budget] of PAGINAS) {
      const pagina = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await pagina.goto(new URL(pad, site).href, { waitUntil: 'networkidle' });
      // Only plain data crosses from the page: functions named in there would lose their helpers.
      const regels = await pagina.evaluate(() =>
        performance
          .getEntries()
          .flatMap((regel) =>
            regel instanceof PerformanceResourceTiming
              ? [{ soort: regel.entryType, pad: new URL(regel.name).pathname, bytes: regel.encodedBodySize }]
              : [],
          ),
      );
      const som = (telt: (regel: (typeof regels)[number]) => boolean) =>
        regels.filter(telt).reduce((totaal, { bytes }) => totaal + bytes, 0);
      const lezen = som(({ soort, pad: naar }) => soort === 'navigation' || naar.endsWith('.css'));
      const scripts = som(({ pad: naar }) => naar.endsWith('.js'));
      metingen.push(hoogstens(`${naam}: HTML en CSS`, lezen, LEZEN, 'bytes'));
      metingen.push(hoogstens(`${naam}: JavaScript`, scripts, budget, 'bytes'));
      await pagina.close();
    }
  } finally {
    await browser.close();
  }
  return metingen;
}
