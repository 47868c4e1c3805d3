import type { Maat } from '#content/tekening/maat.ts';
import { puntenVan, type Streek } from '#content/tekening/streken.ts';
import type { Plaats } from '#content/tekening/vlak.ts';
import type { Omtrekken, Wijkvorm } from '#content/tekening/wijkvormen.ts';
import type { Zaad } from '#content/tekening/zaden.ts';
import { ligtIn } from '#domein/gebied/ligt-in.ts';

type Zijde = readonly [Plaats, Plaats];

/** On which side of the line through two places a third lies. */
const kant = ([x, y]: Plaats, [u, v]: Plaats, [p, q]: Plaats): number =>
  Math.sign((u - x) * (q - y) - (v - y) * (p - x));
const kruist = ([a, b]: Zijde, [c, d]: Zijde): boolean =>
  kant(a, b, c) * kant(a, b, d) < 0 && kant(c, d, a) * kant(c, d, b) < 0;
const apart = (een: number, ander: number, van: number, tot: number): boolean =>
  Math.max(een, ander) < Math.min(van, tot) || Math.min(een, ander) > Math.max(van, tot);
const raakt = (een: Zijde, ander: Zijde): boolean =>
  !apart(een[0][0], een[1][0], ander[0][0], ander[1][0]) && !apart(een[0][1], een[1][1], ander[0][1], ander[1][1]);

/** Numbers of borders that run through another. */
function kruisende(streken: readonly Streek[]): Set<number> {
  const zijden = streken.flatMap((streek, nummer) => {
    const punten = puntenVan(streek);
    return punten.slice(1).map((punt, vorig) => ({ nummer, zijde: [punten[vorig] ?? punt, punt] as const }));
  });
  const gevonden = new Set<number>();
  for (const [plaats, { nummer, zijde }] of zijden.entries())
    for (let ander = zijden[plaats + 1], n = plaats + 1; ander; n += 1, ander = zijden[n])
      if (raakt(zijde, ander.zijde) && kruist(zijde, ander.zijde)) gevonden.add(nummer).add(ander.nummer);
  return gevonden;
}

/**
 * Numbers of borders that tell an untruth: they run through another, or between a centre and the wijk it belongs to.
 */
export function onware(
  streken: readonly Streek[],
  omtrekken: Omtrekken,
  vormen: readonly Wijkvorm[],
  zaden: readonly Zaad[],
  maat: Maat,
): Set<number> {
  const fout = kruisende(streken);
  const lijnenVan = (code: string): number[] =>
    (omtrekken.get(code) ?? []).flat().map((nummer) => (nummer < 0 ? ~nummer : nummer));
  for (const { wijk, plaats } of zaden) {
    const hier = vormen.filter(({ ringen }) => ligtIn(maat.heen(plaats), ringen)).map(({ code }) => code);
    if (hier.includes(wijk)) continue;
    const eigen = lijnenVan(wijk);
    const gedeeld = new Set(hier.flatMap(lijnenVan));
    const tussen = eigen.filter((nummer) => gedeeld.has(nummer));
    for (const nummer of tussen.length > 0 ? tussen : eigen) fout.add(nummer);
  }
  return fout;
}
