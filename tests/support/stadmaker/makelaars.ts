import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { datum } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { samenstelling } from '#tests/support/stadmaker/woorden.ts';

export const makelaarId = (nummer: number): string => `stad-makelaar-${nummer}`;

/** Called by their work, never by a name of a person. */
export const maakMakelaars = (maat: Stadsmaat, toeval: Toeval, nu: Date) =>
  Array.from({ length: maat.makelaars }, (_, nummer) => ({
    id: makelaarId(nummer),
    naam: nummer % 8 === 0 ? `وسيط الحي ${nummer}` : `Makelaar ${samenstelling(toeval)} ${nummer}`,
    rol: 'Sociaal makelaar',
    telefoon: `06 - 5555 ${String(nummer).padStart(4, '0')}`,
    email: `makelaar-${nummer}@voorbeeld.test`,
    toestemming_op: datum(nu, -30),
    status: 'gepubliceerd',
  }));

/** One in five works for a whole wijk, the others for some buurten. */
export function maakWerkgebieden(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval) {
  return Array.from({ length: maat.makelaars }, (_, nummer) => {
    const hier = gebieden[(nummer * 11) % gebieden.length];
    if (!hier) return [];
    const buurten = gebieden
      .filter(({ wijk_code }) => wijk_code === hier.wijk_code)
      .map(({ buurt_code }) => buurt_code);
    const codes = nummer % 5 === 0 ? [null] : buurten.filter(() => toeval.kans(0.3));
    return [...new Set(codes)].map((buurt_code, waar) => ({
      id: `${makelaarId(nummer)}-${waar}`,
      makelaar_id: makelaarId(nummer),
      wijk_code: hier.wijk_code,
      buurt_code,
    }));
  }).flat();
}
