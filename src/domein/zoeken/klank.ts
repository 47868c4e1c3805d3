/** Spellings that sound alike in Dutch, written one way; the order matters. */
const GELIJK: readonly (readonly [RegExp, string])[] = [
  [/sche$/g, 'se'],
  [/sch(?=[aeiouy])/g, 'sg'],
  [/sch/g, 's'],
  [/ch|gh/g, 'g'],
  [/y$/g, 'i'],
  [/ij|ey|ei|y/g, 'ei'],
  [/auw|ouw|au|ou/g, 'ou'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|kw/g, 'kw'],
  [/c(?=[eiy])/g, 's'],
  [/[ckq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/(d|dt)$/g, 't'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: overvegt and overvecht, leitse rijn and leidsche rijn come out the same. */
export const klankVan = (woord: string): string =>
  GELIJK.reduce((klank, [spelling, gelijk]) => klank.replace(spelling, gelijk), woord);

/**
 * In how many letters two words differ: added, left out, another one, or two that changed places. Stops counting above
 * `hoogstens` and then answers more than that.
 */
export function letterverschil(een: string, ander: string, hoogstens: number): number {
  if (Math.abs(een.length - ander.length) > hoogstens) return hoogstens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, plaats) => plaats);
  for (let i = 1; i <= een.length; i++) {
    const rij = [i];
    for (let j = 1; j <= ander.length; j++) {
      const zelfde = een[i - 1] === ander[j - 1];
      let minst = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (zelfde ? 0 : 1));
      const gewisseld = een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1];
      if (gewisseld) minst = Math.min(minst, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(minst);
    }
    if (Math.min(...rij) > hoogstens) return hoogstens + 1;
    voorvorige = vorige;
    vorige = rij;
  }
  return vorige[ander.length] ?? 0;
}
