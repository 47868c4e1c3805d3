import type { Penstreek } from '#content/tekening/pen.ts';
import { type Plaats, type Ring, tussen } from '#content/tekening/vlak.ts';

/** One bend of a curve: the corner it is drawn towards, and where it ends. */
interface Bocht {
  readonly hoek: Plaats;
  readonly eind: Plaats;
}

const zelfde = (een: Plaats | undefined, ander: Plaats | undefined): boolean =>
  een?.[0] === ander?.[0] && een?.[1] === ander?.[1];

/** A line that ends where it began, and meets no other, begins halfway a side: else its first corner would stay sharp. */
export function halverwege(lijn: Ring): Ring {
  const [eerste, tweede, ...verder] = lijn;
  if (!eerste || !tweede || lijn.length < 4 || !zelfde(eerste, lijn.at(-1))) return lijn;
  const begin = tussen(eerste, tweede);
  return [begin, tweede, ...verder, begin];
}

/** A bend for each corner of a line, from halfway the side before it to halfway the side behind it. */
function bochten(lijn: Ring): Bocht[] {
  const eind = lijn.at(-1) ?? [0, 0];
  const hoeken = lijn.slice(1, -1);
  return hoeken.map((hoek, nummer) => {
    const volgend = hoeken[nummer + 1];
    return { hoek, eind: volgend ? tussen(hoek, volgend) : eind };
  });
}

/** What the pen does from the first place of a line to its last. */
export function alsKromme(lijn: Ring): Penstreek[] {
  const begin = lijn[0] ?? [0, 0];
  const [eerste, ...verder] = bochten(lijn);
  if (!eerste) return lijn.slice(1).map((naar) => ({ soort: 'l', van: begin, naar: [naar] }));
  // `t` mirrors the corner before it in the place where the pen is, which is the next corner: it need not be named.
  return [
    { soort: 'q', van: begin, naar: [eerste.hoek, eerste.eind] },
    ...verder.map(
      ({ eind }, nummer): Penstreek => ({ soort: 't', van: verder[nummer - 1]?.eind ?? eerste.eind, naar: [eind] }),
    ),
  ];
}

/** Parts of a bend that are drawn straight; the eye sees a curve. */
const DELEN = 3;

/** The same curve as a line of short sides. */
export function alsPunten(lijn: Ring): Ring {
  const alle = bochten(lijn);
  if (alle.length === 0) return lijn;
  const op = (t: number, een: number, hoek: number, ander: number): number =>
    (1 - t) ** 2 * een + 2 * t * (1 - t) * hoek + t ** 2 * ander;
  const punten: Plaats[] = [...lijn.slice(0, 1)];
  for (const { hoek, eind } of alle) {
    const begin = punten.at(-1) ?? hoek;
    for (let deel = 1; deel <= DELEN; deel += 1) {
      const t = deel / DELEN;
      punten.push([op(t, begin[0], hoek[0], eind[0]), op(t, begin[1], hoek[1], eind[1])]);
    }
  }
  return punten;
}
