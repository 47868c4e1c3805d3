import { z } from 'zod';
import type { Inhoud } from '#domein/gedeeld/formulierveld.inhoud.ts';
import { parseInzending } from '#domein/gedeeld/formulierveld.inzending.ts';
import type { Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import { nummerSchema } from '#domein/gedeeld/kolom.schema.ts';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
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
}

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
  if (lokt(ruw)) return goed({ nummer: nepnummer(letter, zending.waarde.inhoud_hash) });

  const { sleutel, inhoud_hash, kanaal, uitdaging } = zending.waarde;
  const code = maakVolgcode(gereedschap.willekeur.bytes(VOLGCODE_BYTES));
  const antwoord = await gereedschap.rpc.roep(`${flow}_indienen`, {
    gegevens: { ...gelezen.waarde, akkoord_versie: TOESTEMMING_VERSIE, uitdaging },
    sleutel,
    inhoud_hash,
    code_hash: gereedschap.hasher.sha256(code),
    code,
    afzender,
    kanaal: namens ?? kanaal,
  });
  const uitkomst = leesUitkomst(antwoord, z.object({ nummer: nummerSchema(letter) }));
  return uitkomst.ok ? goed({ nummer: uitkomst.waarde.nummer }) : uitkomst;
}
