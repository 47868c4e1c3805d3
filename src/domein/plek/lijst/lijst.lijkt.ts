import { maakSlug } from '#domein/gedeeld/slug.ts';
import { afstandInMeter } from '#domein/plek/afstand.ts';
import { afstand } from '#domein/plek/import/import.kolommen.ts';
import type { BestaandePlek } from '#domein/plek/import/import.plan.ts';
import type { Wachtreden } from '#domein/plek/lijst/lijst.opmerkingen.ts';
import type { Lijstregel } from '#domein/plek/lijst/lijst.regel.ts';

/** So near, a place of about the same name is probably the same. */
const DICHTBIJ_METER = 150;
/** Letters that may differ, of all. */
const VERSCHIL = 0.3;
/** Size of a cell in degrees, at least as far as near is. */
const [HOOG, BREED] = [0.002, 0.003];

const vakVan = (lat: number, lon: number): [number, number] => [Math.floor(lat / HOOG), Math.floor(lon / BREED)];

/** What kind it is says nothing of which it is. */
const SOORT = /\b(?:speel(?:tuin|plek|plaats)|(?:buurt|wijk)(?:huis|centrum)|ontmoetingsplek)-?\b/g;
const kern = (naam: string): string => maakSlug(naam).replace(SOORT, '').replace(/-$/, '') || maakSlug(naam);

function lijkenNamen(een: string, ander: string): boolean {
  const [a, b] = [kern(een), kern(ander)];
  if (a === '' || b === '') return false;
  return a.includes(b) || b.includes(a) || afstand(a, b) <= Math.max(a.length, b.length) * VERSCHIL;
}

/** Says of a new place which one of ours it looks like: the same page, the same address and kind, or near by with almost the same name. */
export function maakGelijkenis(plekken: readonly BestaandePlek[]): (regel: Lijstregel) => Wachtreden | null {
  const perSlug = new Map(plekken.map((plek) => [plek.slug, plek]));
  const perAdres = new Map<string, BestaandePlek>();
  const perVak = new Map<string, BestaandePlek[]>();
  for (const plek of plekken) {
    const { adres, soort, lat, lon, precisie } = plek.velden;
    if (typeof adres === 'string') perAdres.set(`${soort} ${maakSlug(adres)}`, plek);
    if (typeof lat !== 'number' || typeof lon !== 'number' || precisie === 'wijk' || precisie === 'buurt') continue;
    const sleutel = vakVan(lat, lon).join();
    perVak.set(sleutel, [...(perVak.get(sleutel) ?? []), plek]);
  }
  const meld = ({ id, velden }: BestaandePlek, meter: number | null): Wachtreden => ({
    kolom: null,
    reden: { code: 'lijkt_op', naam: String(velden.naam), id, meter },
  });
  return ({ cellen, punt }) => {
    const naam = cellen.get('naam') ?? '';
    const zelfde =
      perSlug.get(maakSlug(naam)) ?? perAdres.get(`${cellen.get('soort')} ${maakSlug(cellen.get('adres') || '-')}`);
    if (zelfde) return meld(zelfde, null);
    if (!punt) return null;
    const [rij, vak] = vakVan(punt.lat, punt.lon);
    for (let r = rij - 1; r <= rij + 1; r += 1)
      for (let v = vak - 1; v <= vak + 1; v += 1)
        for (const plek of perVak.get(`${r},${v}`) ?? []) {
          const meter = afstandInMeter(punt, { lat: Number(plek.velden.lat), lon: Number(plek.velden.lon) });
          if (meter <= DICHTBIJ_METER && lijkenNamen(naam, String(plek.velden.naam)))
            return meld(plek, Math.round(meter));
        }
    return null;
  };
}
