import { createHash } from 'node:crypto';
import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { datum, moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { anderSchrift, maakNaam, maakSlug, omschrijving, tekst } from '#tests/support/stadmaker/woorden.ts';

export const rondeId = (nummer: number): string => `stad-ronde-${nummer}`;
const hash = (inhoud: string | Buffer): string => createHash('sha256').update(inhoud).digest('hex');
/** The seed of the lot of a ronde, as hex. */
export const lotVan = (nummer: number): string => hash(`stad ${nummer}`);

const DAGEN_ERTUSSEN = 30;
const VOORSPRONG = 60;

type Rondestand = 'open_voor_aanvragen' | 'beoordeling' | 'stemmen' | 'afgerond';

const aantalRondes = (maat: Stadsmaat): number => maat.oudeRondes + maat.rondes;

/** The last takes requests, the two before it are with the makelaars and the jury, all others are over. */
function stand(maat: Stadsmaat, nummer: number): Rondestand {
  const nogTeGaan = aantalRondes(maat) - 1 - nummer;
  if (nogTeGaan === 0) return 'open_voor_aanvragen';
  if (nogTeGaan === 1) return 'beoordeling';
  return nogTeGaan === 2 ? 'stemmen' : 'afgerond';
}
const STEMMEN_TOT: Record<Rondestand, number | null> = {
  open_voor_aanvragen: null,
  beoordeling: null,
  stemmen: 20,
  afgerond: 0,
};

export function maakRondes(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nu: Date) {
  return Array.from({ length: aantalRondes(maat) }, (_, nummer) => {
    const status = stand(maat, nummer);
    const sluit = status === 'open_voor_aanvragen' ? VOORSPRONG : (nummer + 1 - aantalRondes(maat)) * DAGEN_ERTUSSEN;
    const stemmenTot = STEMMEN_TOT[status];
    const wijk = gebieden[(nummer * 17) % gebieden.length]?.wijk_code;
    return {
      id: rondeId(nummer),
      slug: maakSlug(toeval, nummer),
      naam: maakNaam(toeval, nummer + 6),
      uitleg: omschrijving(toeval, 2000, 5),
      // One in five has as many conditions as there may be, as long as they may be.
      voorwaarden: Array.from({ length: nummer % 5 === 0 ? 20 : 4 }, (_leeg, waar) =>
        waar === 3 ? anderSchrift(toeval, 300) : tekst(toeval, nummer % 5 === 0 ? 300 : 80),
      ),
      wijk_codes: nummer % 2 === 0 || !wijk ? [] : [wijk],
      budget_cent: maat.budgetVanRonde * 100,
      max_per_aanvraag_cent: 500_000,
      opent_op: moment(nu, sluit - 90),
      sluit_op: moment(nu, sluit),
      besluit_op: datum(nu, sluit + 20),
      status,
      verdeelregel: nummer % 2 === 0 ? 'meeste_stemmen' : 'gelijke_delen',
      stemmen_vanaf_op: stemmenTot === null ? null : moment(nu, sluit + 2),
      stemmen_tot_op: stemmenTot === null ? null : moment(nu, stemmenTot === 0 ? sluit + 14 : stemmenTot),
      lot_hash: stemmenTot === null ? null : hash(Buffer.from(lotVan(nummer), 'hex')),
      doorgeschoven_cent: status === 'afgerond' ? toeval.heel(0, 100) * 100 : null,
    };
  });
}
export type Stadsronde = ReturnType<typeof maakRondes>[number];
