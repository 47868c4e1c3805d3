import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { maakNaam } from '#tests/support/stadmaker/woorden.ts';

/** More buurten than one form can carry, spread over the wijken. */
export const maakBuurten = (maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval) =>
  Array.from({ length: maat.buurten }, (_, nummer) => {
    const naast = gebieden[(nummer * 7) % gebieden.length];
    if (!naast) throw new Error('There is no area to put a buurt in.');
    return {
      code: `STAD${String(nummer).padStart(4, '0')}`,
      wijk_code: naast.wijk_code,
      naam: maakNaam(toeval, nummer),
      slug: `stad-buurt-${nummer}`,
      lat: naast.lat,
      lon: naast.lon,
      bron: ['Verzonnen voor een proef'],
      zekerheid: 'bron',
      status: 'gepubliceerd',
    };
  });
