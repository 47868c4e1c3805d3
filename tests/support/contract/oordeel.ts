import { isDeepStrictEqual } from 'node:util';
import type { Functienaam } from '#domein/contract/contracten.ts';
import { type Beller, bellers, type Recht } from '#domein/contract/functierechten.ts';
import { leesAntwoord } from '#domein/contract/lezen.ts';
import { type Rondestatus, rondestatussen } from '#domein/ronde/ronde.status.ts';
import type { Scenes } from '#tests/support/contract/film.ts';
import type { Gehoord } from '#tests/support/contract/oproep.ts';

/** The refusal in what was heard; null when it is none. */
export const foutVan = (gehoord: Gehoord): unknown =>
  'antwoord' in gehoord &&
  gehoord.antwoord !== null &&
  typeof gehoord.antwoord === 'object' &&
  'fout' in gehoord.antwoord
    ? gehoord.antwoord.fout
    : null;
const isNiets = (gehoord: Gehoord): boolean =>
  'antwoord' in gehoord &&
  (gehoord.antwoord === null || (Array.isArray(gehoord.antwoord) && gehoord.antwoord.length === 0));

/** Whether it was done; a function that refuses nobody gives the others nothing. */
function mocht({ leeg }: Recht, gehoord: Gehoord): boolean {
  if ('geenToegang' in gehoord || foutVan(gehoord) === 'niet_bevoegd') return false;
  return !(leeg && isNiets(gehoord));
}

/** For whom it was done, and in which states of its ronde it was not refused for its state. */
export function gezienRecht(recht: Recht, { perBeller, perStatus }: Scenes) {
  const vanStatus = (status: Rondestatus) => foutVan(perStatus.get(status) ?? { geenToegang: true });
  return {
    wie: bellers.filter((beller) => mocht(recht, perBeller.get(beller) ?? { geenToegang: true })),
    in: recht.ronde && rondestatussen.filter((status) => vanStatus(status) !== recht.ronde?.anders),
  };
}

/** What a row of the table says, in the same order. */
export const gezegdRecht = ({ wie, ronde }: Recht) => ({
  wie: bellers.filter((beller) => wie.includes(beller)),
  in: ronde && rondestatussen.filter((status) => ronde.in.includes(status)),
});

const wissel = <Iets>(lijst: readonly Iets[], een: Iets): Iets[] =>
  lijst.includes(een) ? lijst.filter((ander) => ander !== een) : [...lijst, een];

/** Every row that differs from this one in one role or one state. */
export const andereRechten = (recht: Recht): Recht[] => [
  ...bellers.map((beller: Beller) => ({ ...recht, wie: wissel(recht.wie, beller) })),
  ...(recht.ronde ? rondestatussen : []).map((status) => ({
    ...recht,
    ronde: { anders: recht.ronde?.anders ?? '', in: wissel(recht.ronde?.in ?? [], status) },
  })),
];

const alsDeel = (deel: unknown, sleutel: string): unknown => hernoem(deel, sleutel) ?? deel;

/** The same answer with another name for the key at this place, such as `.rondes[].titel`; undefined when it has none there. */
export function hernoem(antwoord: unknown, sleutel: string): unknown {
  if (antwoord === null || typeof antwoord !== 'object') return undefined;
  const anders = Array.isArray(antwoord)
    ? antwoord.map((deel) => alsDeel(deel, sleutel.replace(/^\[\]/, '')))
    : Object.fromEntries(Object.entries(antwoord).map((paar) => hernoemPaar(paar, sleutel)));
  return isDeepStrictEqual(anders, antwoord) ? undefined : anders;
}

/** `*` stands for every key, where those are data. */
function hernoemPaar([naam, waarde]: [string, unknown], sleutel: string): [string, unknown] {
  const [, welke = '', rest = ''] = /^\.([^.[]+)(.*)$/.exec(sleutel) ?? [];
  if (welke !== naam && welke !== '*') return [naam, waarde];
  return rest === '' ? [`${naam}_anders`, waarde] : [naam, alsDeel(waarde, rest)];
}

/** Whether an answer is what the contract says, to the last key: an unknown one would be dropped by reading it. */
export function klopt(naam: Functienaam, antwoord: unknown): boolean {
  try {
    return isDeepStrictEqual(leesAntwoord(naam, antwoord), { ok: true, waarde: antwoord });
  } catch {
    return false;
  }
}
