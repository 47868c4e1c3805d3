import type { Lezer } from '#domein/gedeeld/lezer.ts';

const HOOGSTE = 6000;

/** Texts of a length that a field may be made for: plain words, an address, a website. */
const SOORTEN: readonly ((lengte: number) => string)[] = [
  (lengte) => 'a'.repeat(lengte),
  (lengte) => `${'a'.repeat(Math.max(1, lengte - 9))}@buurt.nl`,
  (lengte) => `https://buurt.nl/${'a'.repeat(Math.max(0, lengte - 17))}`,
];

/** The most that a field takes before it says `code`; null when it never says so. */
function grens(veld: Lezer, maak: (hoeveel: number) => unknown, code: string): number | null {
  const zegt = (hoeveel: number): boolean =>
    (veld.safeParse(maak(hoeveel)).error?.issues ?? []).some(({ message }) => message === code);
  if (!zegt(HOOGSTE)) return null;
  let [goed, fout] = [0, HOOGSTE];
  while (fout - goed > 1) {
    const midden = Math.floor((goed + fout) / 2);
    if (zegt(midden)) fout = midden;
    else goed = midden;
  }
  return goed;
}

/** How many characters fit in a field; null when there is no limit to tell. */
export function lengtegrens(veld: Lezer): number | null {
  const grenzen = SOORTEN.flatMap((maak) => grens(veld, maak, 'te_lang') ?? []);
  return grenzen.length === 0 ? null : Math.min(...grenzen);
}

/** How many answers a field takes; null when it takes one, or any number. */
export const aantalgrens = (veld: Lezer): number | null =>
  grens(veld, (hoeveel) => Array.from({ length: hoeveel }, (_, nummer) => `${nummer}`), 'te_veel');
