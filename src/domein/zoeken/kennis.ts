import { stamVan, woordenVan } from '#domein/zoeken/woorden.ts';

/** What the finder knows of a language. Written by an editor, a line each. */
export interface Taalkennis {
  /** Words that mean the same to who searches: every word of a line finds what the others find. */
  readonly zelfde: readonly (readonly string[])[];
  /** A word that is looked for finds what the words behind it say too, and not the other way round. */
  readonly ook: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing about what is looked for. */
  readonly loos: readonly string[];
}

/** The same, ready to be asked. Words are stems; an expression of more words is written as one. */
export interface Kennis {
  readonly isLoos: (woord: string) => boolean;
  /** What else means this, without the word itself. */
  readonly anders: (stam: string) => readonly string[];
  /** Every word that means something else too, as it is written. */
  readonly woorden: readonly string[];
}

const aaneen = (uitdrukking: string): string => woordenVan(uitdrukking).join('');
const alsStam = (uitdrukking: string): string => stamVan(aaneen(uitdrukking));

export function maakKennis({ zelfde, ook, loos }: Taalkennis): Kennis {
  const naar = new Map<string, Set<string>>();
  const leg = (van: string, doel: string): void => {
    if (van !== doel) naar.set(van, (naar.get(van) ?? new Set()).add(doel));
  };
  for (const regel of zelfde.map((woorden) => woorden.map(alsStam)))
    for (const een of regel) for (const ander of regel) leg(een, ander);
  for (const [woord, doelen] of Object.entries(ook))
    for (const een of [alsStam(woord), ...(naar.get(alsStam(woord)) ?? [])])
      for (const doel of doelen) leg(een, alsStam(doel));
  const leeg = new Set(loos.flatMap(woordenVan));
  return {
    isLoos: (woord) => leeg.has(woord),
    anders: (stam) => [...(naar.get(stam) ?? [])],
    woorden: [...zelfde.flat(), ...Object.keys(ook)].map(aaneen),
  };
}
