import { z } from 'zod';
import type { Inhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import type { Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import { nummerSchema } from '#domein/gedeeld/kolom.schema.ts';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { type Vervolg, type Vervolgfeiten, vervolgVan } from '#domein/gedeeld/vervolg.ts';
import { maakVolgcode, VOLGCODE_BYTES } from '#domein/gedeeld/volgcode.ts';
import { geweigerd, leesUitkomst } from '#netlify/services/uitkomst.ts';
import type { Fout, Weigering } from '#netlify/services/weigering.ts';
import { type Gereedschap, maakZending } from '#netlify/services/zending.ts';
import { TOESTEMMING_VERSIE } from '#teksten/nl/toestemming.ts';

/** A form that makes a dossier. */
export interface Indiening {
  readonly flow: 'aanmelding' | 'aanvraag' | 'feedback';
  readonly letter: 'M' | 'B' | 'F';
  parse(ruw: unknown): Result<{ readonly [naam: string]: Inhoud }, readonly Fout[]>;
}
export interface Ontvangen {
  /** The reference, which anyone may see; never the volgcode. */
  readonly nummer: string;
  readonly vervolg: Vervolg;
}

const antwoordSchema = (letter: Indiening['letter']) =>
  z.object({
    nummer: nummerSchema(letter),
    volgt: z
      .object({
        mail: z.enum(['geen', 'nu', 'later', 'verstuurd', 'mislukt']),
        mail_op: z.string().nullable(),
        bevestigen: z.boolean(),
        telefoon: z.boolean(),
      })
      // Its dossier was taken back since: nothing follows.
      .nullable(),
  });
const NIETS: Vervolgfeiten = { mail: 'geen', mail_op: null, bevestigen: false, telefoon: false };

const gegeven = (veld: unknown): boolean => typeof veld === 'string' && veld !== '';

/** What a program that filled in every field is told: the same as anyone who was first today. */
const nepfeiten = (velden: { readonly [naam: string]: Inhoud }, kanaal: Kanaal): Vervolgfeiten => ({
  mail: gegeven(velden.contact_email) ? 'nu' : 'geen',
  mail_op: null,
  bevestigen: kanaal !== 'site',
  telefoon: gegeven(velden.contact_telefoon),
});

const NUMMERTEKENS = '23456789BCDFGHJKMNPQRSTVWXZ';

/** A reference as any other for what a program sent; the same one when it sends the same. */
function nepnummer(letter: string, hash: string): string {
  const bytes = [...Buffer.from(hash, 'hex').subarray(0, 6)];
  return `${letter}-${bytes.map((byte) => NUMMERTEKENS.charAt(byte % NUMMERTEKENS.length)).join('')}`;
}

/** Whether the field that people do not see was filled in: a program did it. */
export const lokt = (ruw: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(ruw, LOKVELD) && ![null, '', undefined].includes(ruw[LOKVELD] as string | null | undefined);

/**
 * Takes one submission: checks it, and stores it with its mail in one call. `afzender`: hashed address. `namens`: how it
 * reached the medewerker who writes it down.
 */
export async function dienIn(
  gereedschap: Gereedschap,
  { flow, letter, parse }: Indiening,
  ruw: Readonly<Record<string, unknown>>,
  afzender: string,
  namens?: Kanaal,
): Promise<Result<Ontvangen, Weigering>> {
  const inzending = parseInzending(ruw);
  const gelezen = parse(ruw);
  if (!gelezen.ok || !inzending.ok)
    return geweigerd([...(gelezen.ok ? [] : gelezen.fout), ...(inzending.ok ? [] : inzending.fout)]);
  const zending = await maakZending(gereedschap, flow, gelezen.waarde, inzending.waarde, afzender);
  if (!zending.ok) return zending;
  const { sleutel, inhoud_hash, uitdaging } = zending.waarde;
  const kanaal = namens ?? zending.waarde.kanaal;
  const nu = gereedschap.klok.nu();
  if (lokt(ruw)) {
    const vervolg = vervolgVan(nepfeiten(gelezen.waarde, kanaal), nu);
    return goed({ nummer: nepnummer(letter, inhoud_hash), vervolg });
  }
  const code = maakVolgcode(gereedschap.willekeur.bytes(VOLGCODE_BYTES));
  const antwoord = await gereedschap.rpc.roepLos(`${flow}_indienen`, {
    gegevens: { ...gelezen.waarde, akkoord_versie: TOESTEMMING_VERSIE, uitdaging },
    sleutel,
    inhoud_hash,
    code_hash: gereedschap.hasher.sha256(code),
    code,
    afzender,
    kanaal,
  });
  const uitkomst = leesUitkomst(antwoord, antwoordSchema(letter));
  if (!uitkomst.ok) return uitkomst;
  const { nummer, volgt } = uitkomst.waarde;
  return goed({ nummer, vervolg: vervolgVan(volgt ?? NIETS, nu) });
}
