import { budgetten, javascriptBudget } from '#bouw/budgetten.ts';
import { hoogstens, type Meting } from '#tests/bench/meting.ts';
import { startBrowser } from '#tests/support/start-browser.ts';

/** One page of each kind. What it may load in all, also later, stands in package.json. */
const PAGINAS = [
  ['home', '/'],
  ['lijst', '/initiatieven/'],
  ['plek', '/buurtcentra/de-boog/'],
  ['wijk', '/wijken/overvecht/'],
  ['tekst', '/over/'],
  ['kaart', '/kaart/'],
  ['dichtbij', '/dichtbij/'],
  ['zoeken, voor het typen', '/zoeken/'],
] as const;

/** Bytes over the line, compressed, as a browser counts them once the page has come to rest. */
export async function meetBytes(site: string): Promise<Meting[]> {
  const javascript = javascriptBudget(budgetten);
  const browser = await startBrowser();
  const metingen: Meting[] = [];
  try {
    for (const [naam, pad] of PAGINAS) {
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
      metingen.push(hoogstens(`${naam}: HTML en CSS`, lezen, budgetten.html_en_css, 'bytes'));
      metingen.push(hoogstens(`${naam}: JavaScript`, scripts, javascript(pad).bytes, 'bytes'));
      await pagina.close();
    }
  } finally {
    await browser.close();
  }
  return metingen;
}
