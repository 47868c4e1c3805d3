import type { Gebied } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { datum } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { anderSchrift, omschrijving, tekst } from '#tests/support/stadmaker/woorden.ts';

/** So many for each wijk, one in three for one of its buurten; all of them hold today. */
export function maakPrioriteiten(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nu: Date) {
  return [...Map.groupBy(gebieden, ({ wijk_code }) => wijk_code)].flatMap(([wijk_code, buurten], wijk) =>
    Array.from({ length: wijk === 0 ? maat.prioriteitenInEersteWijk : maat.prioriteitenPerWijk }, (_, nummer) => ({
      id: `stad-prioriteit-${wijk}-${nummer}`,
      wijk_code,
      buurt_code: nummer % 3 === 0 ? (buurten[nummer % buurten.length]?.buurt_code ?? null) : null,
      titel: toeval.kans(1 / 12) ? anderSchrift(toeval, 160) : tekst(toeval, toeval.heel(20, 160)),
      uitleg: toeval.kans(0.7) ? omschrijving(toeval, 2000) : null,
      van: datum(nu, -200),
      tot: datum(nu, 500),
      bron: ['Verzonnen voor een proef'],
      status: 'gepubliceerd',
    })),
  );
}
