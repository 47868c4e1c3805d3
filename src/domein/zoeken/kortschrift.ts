import { woordenVan } from '#domein/zoeken/woorden.ts';
import { type Zoekrecord, type Zoeksoort, zoeksoorten } from '#domein/zoeken/zoekrecord.ts';

/**
 * A record of a large city in few bytes: number of its kind, name, the last part of its address (0 when it follows from the
 * name; the whole address when it begins otherwise than others of its kind), its area (place in a list of areas, or in words), and
 * its facts. Sentences are left out: a thousand of them are most of the file.
 */
export type Kort = readonly [
  soort: number,
  naam: string,
  slug: string | 0,
  gebied: number | string,
  ...feiten: string[],
];

/** What short records lean on: how addresses of a kind begin, and the wijken and buurten of the city in a fixed order. */
export interface Sleutel {
  readonly begin: Partial<Record<Zoeksoort, string>>;
  readonly gebieden: readonly Zoekrecord[];
}

const plaatsVan = ({ soort, naam, gebied }: Zoekrecord): string => (soort === 'wijk' ? naam : `${naam}, ${gebied}`);
const slugVan = (naam: string): string => woordenVan(naam).join('-');

export function schrijfKort(
  { soort, naam, url, gebied = '', feiten = [] }: Zoekrecord,
  { begin, gebieden }: Sleutel,
): Kort {
  const kop = begin[soort];
  const slug = kop !== undefined && url.startsWith(kop) ? url.slice(kop.length, -1) : url;
  const plaats = gebieden.findIndex((een) => plaatsVan(een) === gebied);
  return [zoeksoorten.indexOf(soort), naam, slug === slugVan(naam) ? 0 : slug, plaats < 0 ? gebied : plaats, ...feiten];
}

export function leesKort([nummer, naam, slug, plaats, ...feiten]: Kort, { begin, gebieden }: Sleutel): Zoekrecord {
  const soort = zoeksoorten[nummer] ?? 'deur';
  const einde = slug === 0 ? slugVan(naam) : slug;
  const bekend = typeof plaats === 'number' ? gebieden[plaats] : undefined;
  // In words the wijk comes last.
  const inWoorden = typeof plaats === 'string' ? plaats : '';
  const wijk = bekend ?? gebieden.find((een) => een.soort === 'wijk' && inWoorden.split(', ').includes(een.naam));
  const gebied = bekend ? plaatsVan(bekend) : inWoorden;
  return {
    soort,
    naam,
    url: einde.startsWith('/') ? einde : `${begin[soort] ?? '/'}${einde}/`,
    ...(wijk?.wijk && { wijk: wijk.wijk }),
    ...(gebied && { gebied }),
    ...(feiten.length > 0 && { feiten }),
  };
}
