import { leesVelden, magLeeg } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { eis, enkel, zetOm } from '#domein/gedeeld/tekstveld.ts';

/** How a form came in, apart from what it says. Both are absent without JavaScript. */
export interface Inzending {
  /** A uuid made in the browser: the same one is the same submission. */
  readonly sleutel: string | null;
  /** The solved puzzle, as ALTCHA sends it (base64). */
  readonly altcha: string | null;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const velden = {
  sleutel: magLeeg(
    zetOm(enkel, (tekst) => tekst.trim().toLowerCase()).check(eis((tekst) => UUID.test(tekst), 'geen_sleutel')),
  ),
  altcha: magLeeg(enkel.check(eis((tekst) => tekst.length <= 10_000, 'te_lang'))),
};

/** `sleutel` and `altcha` of any form. */
export function parseInzending(ruw: unknown): Result<Inzending, Veldfout[]> {
  const { alles, fouten } = leesVelden(velden, ruw);
  return alles ? goed(alles) : mis(fouten);
}
