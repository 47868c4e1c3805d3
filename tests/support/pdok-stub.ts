import type { Page } from 'playwright';
import { stad } from '#config/stad.ts';

// One grey pixel: a tile needs no more to count as loaded.
const TEGEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
);

const DOCS = [
  { id: 'adr-1', weergavenaam: 'Domplein 29, 3512JE Utrecht', type: 'adres', centroide_ll: 'POINT(5.1214 52.0907)' },
  { id: 'weg-1', weergavenaam: 'Domplein, Utrecht', type: 'weg', centroide_ll: 'POINT(5.1221 52.0910)' },
];
const POSTCODE = { id: 'pcd-1', weergavenaam: '3582AB, Utrecht', type: 'postcode' };
const LOOKUP = { ...POSTCODE, centroide_ll: 'POINT(5.1387 52.0775)' };

export interface PdokStub {
  /** Addresses asked of the Locatieserver, in order. */
  gevraagd: URL[];
}

interface Opties {
  tegels?: 'lukken' | 'mislukken' | 'eersteMislukt';
  /** `hangen`: no answer ever comes. */
  adressen?: 'lukken' | 'mislukken' | 'hangen';
}

function antwoord(url: URL) {
  if (url.pathname.endsWith('/lookup')) return [LOOKUP];
  const vraag = url.searchParams.get('q') ?? '';
  if (/^\d{4}[A-Z]{2}$/.test(vraag)) return [POSTCODE];
  return DOCS.filter(({ weergavenaam }) => weergavenaam.toLowerCase().startsWith(vraag.toLowerCase()));
}

/** Stands in for the tile and address services of PDOK on one page. */
export async function stubPdok(pagina: Page, opties: Opties = {}): Promise<PdokStub> {
  const { tegels = 'lukken', adressen = 'lukken' } = opties;
  const gevraagd: URL[] = [];
  let tegelGevraagd = false;
  const tegelhost = new URL(stad.kaart.tegels.replace(/\{.*$/, '')).host;
  await pagina.route(
    (url) => url.host === tegelhost,
    (route) => {
      const mislukt = tegels === 'mislukken' || (tegels === 'eersteMislukt' && !tegelGevraagd);
      tegelGevraagd = true;
      return mislukt ? route.abort() : route.fulfill({ body: TEGEL, contentType: 'image/png' });
    },
  );
  await pagina.route(
    (url) => url.href.startsWith(`${stad.adreszoeker}/`),
    (route) => {
      const url = new URL(route.request().url());
      gevraagd.push(url);
      if (adressen === 'hangen') return;
      if (adressen === 'mislukken') return route.fulfill({ status: 503, body: 'storing' });
      return route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        // The real service marks what was typed with HTML; a page must never put that in.
        json: {
          response: { docs: antwoord(url) },
          highlighting: { 'adr-1': { suggest: ['<b onclick=x>Domplein</b>'] } },
        },
      });
    },
  );
  return { gevraagd };
}
