import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { z } from 'zod';
import { stad } from '#config/stad.ts';
import type { Kaartgegevens } from '#domein/plek/kaart.ts';
import { rijd } from '#tests/bench/kaart-rit.ts';
import { hoogstens, type Meting, middelste } from '#tests/bench/meting.ts';
import { startBrowser } from '#tests/support/start-browser.ts';

const AANTAL = 5000;
const VERTRAGING = 4;
const LANGSTE_TAAK = 100;
const VERHOUDING = 1.5;
/** One ride says as much about what else the machine did as about the map. */
const RITTEN = 7;

const leaflet = (bestand: string): Promise<string> => readFile(`node_modules/leaflet/dist/${bestand}`, 'utf8');

/** Places spread over the city, the same in every run. */
export function proefgegevens(): Kaartgegevens {
  const { zuid, west, noord, oost } = stad.kaart.kader;
  let toeval = 1;
  const volgende = (): number => {
    toeval = (toeval * 48_271) % 2_147_483_647;
    return toeval / 2_147_483_647;
  };
  const soorten = ['initiatief', 'buurtcentrum', 'speeltuin'] as const;
  const items = Array.from({ length: AANTAL }, (_, nr) => ({
    id: `proef-${nr}`,
    soort: soorten[nr % soorten.length] ?? 'initiatief',
    naam: `Plek ${String(nr).padStart(4, '0')}`,
    url: `/initiatieven/proef-${nr}/`,
    wijk: nr % 2 === 0 ? 'oost' : 'west',
    themas: nr % 5 === 0 ? ['groen'] : [],
    lat: zuid + volgende() * (noord - zuid),
    lon: west + volgende() * (oost - west),
    precisie: 'adres' as const,
  }));
  const { midden } = stad.kaart;
  const wijken = ['oost', 'west'].map((slug) => ({ slug, naam: slug, lat: midden[0], lon: midden[1] }));
  return { items, wijken, buurten: [], themas: { groen: 'Groen' } };
}

/** The plainest map there is: Leaflet with one marker per place. */
const kalePagina = (leaflet: string, stijl: string): string => `<!doctype html><html lang="nl"><title>Kaal</title>
<style>${stijl} #kaart { width: 632px; height: 656px; }</style><div id="kaart" class="kaartbeeld"></div><script>${leaflet}</script><script>
fetch('/gegevens/kaart.json').then((antwoord) => antwoord.json()).then(({ items }) => {
  const kaart = L.map('kaart').setView([${stad.kaart.midden.join(',')}], ${stad.kaart.zoom});
  L.tileLayer('${stad.kaart.tegels}').addTo(kaart);
  for (const { lat, lon, naam } of items) L.marker([lat, lon], { title: naam, icon: L.divIcon() }).addTo(kaart);
  document.body.dataset.klaar = 'ja';
});</script>`;

const ritSchema = z.object({ langste: z.number(), verschil: z.number().nullable() });

/** Rides over one page at a quarter of this machine's speed. `werk`: milliseconds the main thread was busy. */
async function meetRit(browser: Browser, siteUrl: string, pad: string) {
  const context = await browser.newContext({ baseURL: siteUrl, viewport: { width: 1280, height: 800 } });
  const pagina = await context.newPage();

  const kaal = kalePagina(await leaflet('leaflet.js'), await leaflet('leaflet.css'));
  const gegevens = JSON.stringify(proefgegevens());
  await pagina.route('**/gegevens/kaart.json', (route) =>
    route.fulfill({ body: gegevens, contentType: 'application/json' }),
  );
  await pagina.route('**/kaal/', (route) => route.fulfill({ body: kaal, contentType: 'text/html' }));
  await pagina.route(/\/EPSG:3857\//, (route) => route.fulfill({ status: 204 }));
  // The TypeScript runner wraps named functions in a helper that a page does not have.
  await pagina.addInitScript('globalThis.__name = (functie) => functie');
  await pagina.addInitScript(rijd);
  const cdp = await context.newCDPSession(pagina);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: VERTRAGING });
  await pagina.goto(pad);
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'rit',
    awaitPromise: true,
    returnByValue: true,
  });
  const { metrics } = await cdp.send('Performance.getMetrics');
  await context.close();
  const werk = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  return { werk, ...ritSchema.parse(result.value) };
}

/** The map with 5 000 places at a quarter of this machine's speed, against bare Leaflet in the same run. */
export async function meetKaart(siteUrl: string): Promise<Meting[]> {
  const browser = await startBrowser();
  try {
    const ritten = [];
    for (let rit = 0; rit < RITTEN; rit++) ritten.push(await meetRit(browser, siteUrl, '/kaart/'));
    const kale = await meetRit(browser, siteUrl, '/kaal/');
    const langste = ritten.map((rit) => rit.langste);
    console.log(`kaart: langste taak per rit, in ms: ${langste.join(', ')}`);
    const verschil = Math.max(...ritten.map((rit) => Math.abs(rit.verschil ?? AANTAL)));
    return [
      hoogstens(`kaart, ${AANTAL} plekken: langste taak, middelste rit`, middelste(langste), LANGSTE_TAAK, 'ms'),
      hoogstens(
        'kaart: werk ten opzichte van kale Leaflet',
        middelste(ritten.map(({ werk }) => werk / kale.werk)),
        VERHOUDING,
        '×',
      ),
      hoogstens('kaart: verschil tussen lijst en kaart na filteren', verschil, 0, 'plekken'),
    ];
  } finally {
    await browser.close();
  }
}
