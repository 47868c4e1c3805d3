import { schrijfCel } from '#domein/stemming/pabulib/pabulib.regels.ts';
import { RONDEKOLOMMEN, rondecellen, rondevelden } from '#domein/stemming/pabulib/pabulib.ronde.ts';
import { totalenVan } from '#domein/stemming/telling/invoer.ts';
import type { Biljet, Deleninvoer } from '#domein/stemming/telling/telling.schema.ts';
import type { Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';

/** What a file says of the vote besides the vote itself. Days are ISO dates. */
export interface Pabulibgegevens {
  readonly beschrijving: string;
  readonly land: string;
  readonly plaats: string;
  readonly van: string;
  readonly tot: string;
  /** The seed of the lot, in hexadecimal. */
  readonly loting: string;
}

/** "1250" or "12.50": euros, as Pabulib has them. */
const euro = (cent: number): string =>
  cent % 100 === 0 ? String(cent / 100) : `${Math.floor(cent / 100)}.${String(cent % 100).padStart(2, '0')}`;

const rij = (cellen: readonly (string | number)[]): string => cellen.map((cel) => schrijfCel(String(cel))).join(';');

/** Ids with points, most first as Pabulib asks of cumulative ballots; a ballot that wants nothing is an empty one. */
const keuzesVan = (biljet: Biljet, ids: readonly string[]): [id: string, punten: number][] =>
  biljet
    .flatMap((keuze, nummer): [string, number][] => (keuze ? [[ids[nummer] ?? '', keuze]] : []))
    .sort(([, een], [, ander]) => ander - een);

/**
 * The ballots of a vote by equal shares as a Pabulib `.pb` file (pabulib.org/format). Voters are numbered in the order of
 * what they voted, so a number says nothing of a person. The format has no word for an onthouding: it becomes "not chosen".
 * Fields and columns of our own say the rest, so that `npm run narekenen` gives the same uitslag.
 */
export function schrijfPabulib(
  invoer: Deleninvoer,
  { aanvragen, invoer_hash }: Pick<Uitslag, 'aanvragen' | 'invoer_hash'>,
  over: Pabulibgegevens,
): string {
  const ids = invoer.aanvragen.map(({ id }) => id);
  const totalen = totalenVan(invoer.aanvragen, invoer.biljetten);
  const punten = invoer.stemvorm === 'punten';
  const eigen = rondevelden(invoer, invoer_hash, over.loting);
  const meta: readonly (readonly [string, string | number])[] = [
    ['description', over.beschrijving],
    ['country', over.land],
    ['unit', over.plaats],
    ['instance', invoer.ronde],
    ['num_projects', ids.length],
    ['num_votes', invoer.biljetten.length],
    ['budget', euro(invoer.budget_cent)],
    ['vote_type', punten ? 'cumulative' : 'approval'],
    ['rule', invoer.aanvulling === 'geen' ? 'equalshares' : `equalshares/${invoer.aanvulling}`],
    ['date_begin', over.van],
    ['date_end', over.tot],
    ['language', 'nl'],
    ['currency', 'EUR'],
    ...(punten ? ([['max_points', 5]] as const) : []),
    ...eigen,
  ];
  const projecten = invoer.aanvragen.map(({ id, bedrag_cent, titel }, nummer) => [
    id,
    euro(bedrag_cent),
    totalen[nummer]?.steun ?? 0,
    titel,
    aanvragen.some((een) => een.id === id && een.toegekend_cent > 0) ? 1 : 0,
    ...(eigen.length > 0 ? rondecellen(invoer, nummer) : []),
  ]);
  const stemmen = invoer.biljetten.map((biljet, nummer) => {
    const keuzes = keuzesVan(biljet, ids);
    const wat = keuzes.map(([id]) => id).join(',');
    return punten ? [nummer + 1, wat, keuzes.map(([, keer]) => keer).join(',')] : [nummer + 1, wat];
  });
  const regels = [
    'META',
    'key;value',
    ...meta.map(rij),
    'PROJECTS',
    `project_id;cost;${punten ? 'score' : 'votes'};name;selected${eigen.length > 0 ? `;${RONDEKOLOMMEN.join(';')}` : ''}`,
    ...projecten.map(rij),
    'VOTES',
    punten ? 'voter_id;vote;points' : 'voter_id;vote',
    ...stemmen.map(rij),
  ];
  return `${regels.join('\n')}\n`;
}
