import type { SearchResult } from 'minisearch';
import { alsEenWoord, alsStammen, type Gelezen } from '#domein/zoeken/vraaglezer.ts';
import { woordenVan } from '#domein/zoeken/woorden.ts';
import type { Zoekrecord, Zoeksoort } from '#domein/zoeken/zoekrecord.ts';

/** A record, with its name and facts as a question is compared with them. */
export interface Kandidaat {
  readonly record: Zoekrecord;
  readonly namen: readonly [string, string];
  readonly feiten: ReadonlySet<string>;
}

/** How much a kind counts beside 1: who asks for something wants to get somewhere. */
const SOORTGEWICHT: Partial<Record<Zoeksoort, number>> = {
  wijk: 1.8,
  buurt: 1.3,
  deur: 1.4,
  lijst: 1.1,
  ronde: 0.8,
  plan: 0.6,
  organisatie: 0.7,
};
/** An area that has what was asked, but was not asked for by its name; or what only lies where it was asked for. */
const BIJKOMEND = 0.3;
/** It has the words themselves, and not only others that mean the same. */
const LETTERLIJK = 6;
/** Its name, or one of its facts, is all that was asked; or its name begins so. */
const HELE_NAAM = 6;
const HEEL_FEIT = 2;
const BEGIN_VAN_NAAM = 2;

export function kandidaatVan(record: Zoekrecord): Kandidaat {
  const woorden = woordenVan(record.naam);
  return {
    record,
    namen: [alsStammen(woorden), alsEenWoord(woorden)],
    feiten: new Set((record.feiten ?? []).map((feit) => alsStammen(woordenVan(feit)))),
  };
}

function heelheid({ namen, feiten }: Kandidaat, { gehelen, anders }: Gelezen): number {
  if (namen.some((naam) => gehelen.has(naam))) return HELE_NAAM;
  const delen = [...gehelen];
  if ([...delen, ...anders].some((geheel) => feiten.has(geheel))) return HEEL_FEIT;
  return delen.some((geheel) => namen[0].startsWith(`${geheel} `)) ? BEGIN_VAN_NAAM : 1;
}

const isLetterlijk = (terms: readonly string[], { keuzes }: Gelezen): boolean =>
  keuzes.some((groepen) => groepen.every(([eerste]) => eerste !== undefined && terms.includes(eerste.stam)));

/** Which part of the words a result has, squared: two of three words count more than twice one. */
function dekking(terms: readonly string[], { keuzes }: Gelezen): number {
  const delen = keuzes.map(
    (groepen) => groepen.filter((groep) => groep.some(({ stam }) => terms.includes(stam))).length / groepen.length,
  );
  return Math.max(0, ...delen) ** 2;
}

/** Whether the question asks for something in an area, and a record only has the area. */
function isErnaast(terms: readonly string[], { keuzes, isPlaats }: Gelezen): boolean {
  const onderwerpen = keuzes.map((groepen) => groepen.filter(([eerste]) => eerste && !isPlaats(eerste.stam)));
  const gevraagd = onderwerpen.filter(({ length }) => length > 0);
  return gevraagd.length > 0 && !gevraagd.flat(2).some(({ stam }) => terms.includes(stam));
}

/** How well a record answers a question; higher is better. */
export function weeg(kandidaat: Kandidaat, { score, terms, match }: SearchResult, gelezen: Gelezen): number {
  const { soort } = kandidaat.record;
  const isGebied = soort === 'wijk' || soort === 'buurt';
  const isGenoemd = Object.values(match).some((velden) => velden.includes('naam'));
  return (
    score *
    (SOORTGEWICHT[soort] ?? 1) *
    (isGebied && !isGenoemd ? BIJKOMEND : 1) *
    (isLetterlijk(terms, gelezen) ? LETTERLIJK : 1) *
    (isErnaast(terms, gelezen) ? BIJKOMEND : 1) *
    heelheid(kandidaat, gelezen) *
    dekking(terms, gelezen)
  );
}
