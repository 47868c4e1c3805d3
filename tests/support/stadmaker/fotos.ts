import { initiatiefId } from '#tests/support/stadmaker/initiatieven.ts';
import { makelaarId } from '#tests/support/stadmaker/makelaars.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { plekId } from '#tests/support/stadmaker/plekken.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { anderSchrift, tekst } from '#tests/support/stadmaker/woorden.ts';

/** A WebP of one grey dot: what counts here is how many there are. */
const STIP = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vv9UAA=';

/** One for each makelaar, the others spread; the first place has forty. */
export function maakFotos(maat: Stadsmaat, toeval: Toeval) {
  return Array.from({ length: maat.fotos }, (_, nummer) => {
    const over = (): { plek_id?: string; initiatief_id?: string; makelaar_id?: string } => {
      if (nummer < maat.makelaars) return { makelaar_id: makelaarId(nummer) };
      if (nummer < maat.makelaars + 40) return { plek_id: plekId(0) };
      return toeval.kans(0.6)
        ? { plek_id: plekId(toeval.heel(0, maat.plekken - 1)) }
        : { initiatief_id: initiatiefId(toeval.heel(0, maat.initiatieven - 1)) };
    };
    return {
      id: `stad-foto-${nummer}`,
      plek_id: null,
      initiatief_id: null,
      makelaar_id: null,
      ...over(),
      alt: toeval.kans(1 / 20) ? anderSchrift(toeval, 250) : tekst(toeval, toeval.heel(20, 250)),
      maker: toeval.kans(0.5) ? tekst(toeval, 60) : null,
      volgorde: (nummer % 1000) + 1,
      breedte: 800,
      hoogte: 600,
      klein_breedte: 480,
      kenmerk: String(nummer).padStart(12, '0'),
      groot: STIP,
      klein: STIP,
      status: 'gepubliceerd',
    };
  });
}
