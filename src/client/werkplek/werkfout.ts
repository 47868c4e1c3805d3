import { type Werkfoutcode, werkfoutcodes } from '#domein/werkplek/werkplek.fouten.ts';
import { type Werkregel, werkregels } from '#domein/werkplek/werkplek.regels.ts';

/** What our own server found wrong with one field; `code` is checked by who shows it. */
export interface Werkveldfout {
  readonly veld: string | null;
  readonly code: string;
  /** Which of the repeated fields, from 0. */
  readonly rij?: number;
}

/** `message` is the key of its sentence: what shows an error looks it up. `regel`: what of the row does not fit together. */
export class Werkfout extends Error {
  readonly code: Werkfoutcode;
  readonly velden: readonly Werkveldfout[];
  /** Of what was done already: the key of the row it was done to. */
  readonly rij: string | null;
  constructor(
    code: Werkfoutcode,
    velden: readonly Werkveldfout[] = [],
    rij: string | null = null,
    regel: Werkregel | null = null,
  ) {
    super(regel ? `werkplek.regel.${regel}` : `werkplek.fout.${code}`);
    this.code = code;
    this.velden = velden;
    this.rij = rij;
  }
}

/** Codes of Postgres and of our own functions. Source: its manual, appendix A. */
const PER_CODE: Readonly<Record<string, Werkfoutcode>> = {
  '23505': 'bestaat_al',
  '23503': 'in_gebruik',
  '42501': 'niet_bevoegd',
  // prive.eenmaal.
  PT409: 'al_gedaan',
  // prive.bewaak_makelaar.
  PT423: 'ander_publiceert',
  // prive.eis_verse_code.
  PT428: 'code_te_oud',
  // prive.herstel_rij: the mark of a letter that was lost.
  '22021': 'vervangteken',
  PGRST116: 'niet_gevonden',
  onbekend: 'niet_gevonden',
  onleesbaar: 'past_niet',
  geen_email: 'past_niet',
};
const PER_STATUS: Readonly<Record<number, Werkfoutcode>> = {
  403: 'niet_bevoegd',
  404: 'niet_gevonden',
  406: 'niet_gevonden',
};

const lees = (json: unknown, naam: string): string => {
  const waarde: unknown =
    json !== null && typeof json === 'object' ? Object.entries(json).find(([k]) => k === naam)?.[1] : '';
  return typeof waarde === 'string' ? waarde : '';
};

const veldenIn = (json: unknown): readonly Werkveldfout[] =>
  json !== null && typeof json === 'object' && 'fouten' in json && Array.isArray(json.fouten) ? json.fouten : [];

/** The rule of the database that the values broke, out of its message. */
const REGEL = /violates check constraint "([a-z_0-9]+)"/;

/** The error behind an answer of the database, or of our own server, which names fields. */
export function werkfoutVan(status: number, json: unknown): Werkfout {
  const velden = veldenIn(json);
  // Whatever its code: an old proof, an ended sign-in, a proof of before the key was changed.
  if (status === 401) return new Werkfout('toegang_verlopen');
  if (status === 422 && velden.length > 0) return new Werkfout('past_niet', velden);
  const gebroken = REGEL.exec(lees(json, 'message'))?.[1];
  if (gebroken !== undefined)
    return new Werkfout('past_niet', [], null, werkregels.find((een) => een === gebroken) ?? null);
  const code = lees(json, 'fout') || lees(json, 'code') || (velden[0]?.code ?? '');
  const eigen = werkfoutcodes.find((een) => een === code);
  // Classes 22 and 23: the values do not fit what the table allows.
  const past = /^2[23]/.test(code) ? 'past_niet' : undefined;
  return new Werkfout(
    eigen ?? PER_CODE[code] ?? past ?? PER_STATUS[status] ?? 'storing',
    [],
    lees(json, 'details') || null,
  );
}
