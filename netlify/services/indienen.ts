import type { Antwoord, Invoer, Weigeringcode } from '#domein/contract/contracten.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import type { Geweigerd } from '#domein/contract/lezen.ts';
import type { Inhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import type { Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { type Vervolgfeiten, vervolgVan } from '#domein/gedeeld/vervolg.ts';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { geweigerd, uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Fout, Weigering } from '#netlify/services/weigering.ts';
import { type Gereedschap, maakZending } from '#netlify/services/zending.ts';
import { TOESTEMMING_VERSIE } from '#teksten/nl/formulier/toestemming.ts';

type Indienfunctie = 'aanmelding_indienen' | 'aanvraag_indienen' | 'feedback_indienen';
type Ontvangst = Antwoord<Indienfunctie>;
/** How a form reaches the database, beside what was filled in. */
export type Brief = Omit<Invoer<Indienfunctie>, 'gegevens'> & {
  readonly erbij: {
    readonly akkoord_versie: string;
    readonly uitdaging: string | null;
    readonly medewerker_id?: string;
  };
};
/** Who of staff writes it down for somebody, and how it reached them. */
export interface Namens {
  readonly kanaal: Kanaal;
  readonly medewerker: string;
}
/** A form that was read. */
export interface Gelezen {
  readonly velden: { readonly [naam: string]: Inhoud };
  bewaar(rpc: Rpc, brief: Brief): Promise<Result<Ontvangst, Geweigerd<Weigeringcode<Indienfunctie>>>>;
}
/** A form that makes a dossier. */
export interface Indiening {
  readonly flow: 'aanmelding' | 'aanvraag' | 'feedback';
  readonly letter: 'M' | 'B' | 'F';
  lees(ruw: unknown): Result<Gelezen, readonly Fout[]>;
}
export type Ontvangen = AntwoordOp<'/api/aanmelding'>;

const NIETS: Vervolgfeiten = { mail: 'geen', mail_op: null, bevestigen: false, telefoon: false, buiten: false };

const gegeven = (veld: unknown): boolean => typeof veld === 'string' && veld !== '';

/** What a program that filled in every field is told: the same as anyone who was first today. */
const nepfeiten = (velden: { readonly [naam: string]: Inhoud }): Vervolgfeiten => ({
  mail: gegeven(velden.contact_email) ? 'nu' : 'geen',
  mail_op: null,
  bevestigen: true,
  telefoon: gegeven(velden.contact_telefoon),
  buiten: false,
});

const NUMMERTEKENS = '23456789BCDFGHJKMNPQRSTVWXZ';

/** A reference as any other for what a program sent; the same one when it sends the same. */
export function nepnummer(letter: string, hash: string): string {
  const bytes = [...Buffer.from(hash, 'hex').subarray(0, 6)];
  return `${letter}-${bytes.map((byte) => NUMMERTEKENS.charAt(byte % NUMMERTEKENS.length)).join('')}`;
}

/** Whether the field that people do not see was filled in: a program did it. */
export const lokt = (ruw: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(ruw, LOKVELD) && ![null, '', undefined].some((leeg) => leeg === ruw[LOKVELD]);

/**
 * Takes one submission: checks it, and stores it with its mail in one call. `afzender`: hashed address.
 */
export async function dienIn(
  gereedschap: Gereedschap,
  { flow, letter, lees }: Indiening,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
  namens?: Namens,
): Promise<Result<Ontvangen, Weigering>> {
  const inzending = parseInzending(ruw);
  const gelezen = lees(ruw);
  if (!gelezen.ok || !inzending.ok)
    return geweigerd([...(gelezen.ok ? [] : gelezen.fout), ...(inzending.ok ? [] : inzending.fout)]);
  const { velden, bewaar } = gelezen.waarde;
  const zending = await maakZending(gereedschap, flow, velden, inzending.waarde, afzender);
  if (!zending.ok) return zending;
  const { sleutel, inhoud_hash, uitdaging } = zending.waarde;
  const kanaal = namens?.kanaal ?? zending.waarde.kanaal;
  const nu = gereedschap.klok.nu();
  if (lokt(ruw)) {
    const vervolg = vervolgVan(nepfeiten(velden), nu);
    return goed({ nummer: nepnummer(letter, inhoud_hash), vervolg });
  }
  const code = maakVolgcode(gereedschap.willekeur.bytes(VOLGCODE_BYTES));
  const brief = { sleutel, inhoud_hash, code_hash: gereedschap.hasher.sha256(code), code, afzender, kanaal };
  const opgeschreven = namens ? { medewerker_id: namens.medewerker } : {};
  const erbij = { akkoord_versie: TOESTEMMING_VERSIE, uitdaging, ...opgeschreven };
  const uitkomst = uitDatabase(await bewaar(gereedschap.rpc, { ...brief, erbij }));
  if (!uitkomst.ok) return uitkomst;
  const { nummer, volgt } = uitkomst.waarde;
  return goed({ nummer, vervolg: vervolgVan(volgt ?? NIETS, nu) });
}
