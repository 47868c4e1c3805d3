import { klankVan } from '#domein/zoeken/klank.ts';
import { woordenVan } from '#domein/zoeken/woorden.ts';
import type { Zoekrecord } from '#domein/zoeken/zoekrecord.ts';

const MEESTE = 3;
/** Names that have less in common than this do not resemble each other. */
const MINST = 0.55;

const paren = (tekst: string): Set<string> => {
  const klank = ` ${woordenVan(tekst).map(klankVan).join(' ')} `;
  return new Set(Array.from({ length: Math.max(0, klank.length - 1) }, (_, i) => klank.slice(i, i + 2)));
};

const bewaard = new WeakMap<Zoekrecord, ReadonlySet<string>>();
function parenVan(record: Zoekrecord): ReadonlySet<string> {
  const van = bewaard.get(record) ?? paren(record.naam);
  bewaard.set(record, van);
  return van;
}

/** Two names as sets of pairs of letters, from 0 (nothing in common) to 1 (Dice). */
function gelijkenis(een: ReadonlySet<string>, ander: ReadonlySet<string>): number {
  const samen = [...een].filter((paar) => ander.has(paar)).length;
  return (2 * samen) / (een.size + ander.size || 1);
}

/** Records with a name that resembles what was typed, the nearest first: for who finds nothing. */
export function gelijkendeNamen(tekst: string, records: readonly Zoekrecord[]): Zoekrecord[] {
  const gezocht = paren(tekst);
  return records
    .map((record) => ({ record, punten: gelijkenis(gezocht, parenVan(record)) }))
    .filter(({ punten }) => punten >= MINST)
    .sort((een, ander) => ander.punten - een.punten)
    .slice(0, MEESTE)
    .map(({ record }) => record);
}
