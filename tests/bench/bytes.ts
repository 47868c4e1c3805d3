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
      const pagina = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await pagina.goto(new URL(pad, site).href, { waitUntil: 'networkidle' });
      const { lezen, scripts } = await pagina.evaluate(() => {
        const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]; // by its name
        const bronnen = performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // by its name
        const som = (einde: string) =>
          bronnen
            .filter(({ name }) => new URL(name).pathname.endsWith(einde))
            .reduce((totaal, { encodedBodySize }) => totaal + encodedBodySize, 0);
        return { lezen: (document?.encodedBodySize ?? 0) + som('.css'), scripts: som('.js') };
      });
      metingen.push(hoogstens(`${naam}: HTML en CSS`, lezen, LEZEN, 'bytes'));
      metingen.push(hoogstens(`${naam}: JavaScript`, scripts, budget, 'bytes'));
      await pagina.close();
    }
  } finally {
    await browser.close();
  }
  return metingen;
}
