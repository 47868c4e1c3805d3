/** Where most people here have their mail; one slip away from one of these is likely that one. */
const BEKEND = (
  'gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be outlook.com outlook.nl outlook.be live.nl live.com live.be msn.com ' +
  'icloud.com me.com mac.com mail.com yahoo.com yahoo.nl proton.me protonmail.com gmx.com gmx.net ziggo.nl kpnmail.nl ' +
  'planet.nl hetnet.nl home.nl upcmail.nl casema.nl chello.nl quicknet.nl xs4all.nl telfort.nl freedom.nl zeelandnet.nl'
).split(' ');
/** Endings that do not exist, and what they are a slip of. */
const EINDE: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  n: 'nl',
  nll: 'nl',
  nlm: 'nl',
  nk: 'nl',
  ln: 'nl',
  bl: 'nl',
};

/** How many letters are added, left out, changed or swapped with the next. */
function verschil(een: string, ander: string): number {
  const vorige: number[][] = [];
  for (let i = 0; i <= een.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= ander.length; j += 1) {
      const gelijk = een[i - 1] === ander[j - 1] ? 0 : 1;
      const stappen =
        i === 0 ? [j] : [(rij[j - 1] ?? 0) + 1, (vorige[i - 1]?.[j] ?? 0) + 1, (vorige[i - 1]?.[j - 1] ?? 0) + gelijk];
      const gewisseld = i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1];
      rij.push(Math.min(...stappen, ...(gewisseld ? [(vorige[i - 2]?.[j - 2] ?? 0) + 1] : [])));
    }
    vorige.push(rij);
  }
  return vorige[een.length]?.[ander.length] ?? 0;
}

/** A short name has neighbours of its own: "lite.nl" is not "live.nl". */
const speling = (domein: string): number => (domein.length < 8 ? 0 : domein.length < 9 ? 1 : 2);

/**
 * The address that somebody likely meant ("jan@gmail.com" of "jan@gmial.con"), to ask once; null when nothing looks wrong.
 * `adres`: as `leesMailadres` gives it. It never means that the address is wrong.
 */
export function vermoedAdres(adres: string): string | null {
  const plaats = adres.lastIndexOf('@');
  const domein = adres.slice(plaats + 1);
  if (BEKEND.includes(domein)) return null;
  const [dichtst] = BEKEND.map((bekend) => ({ bekend, ver: verschil(domein, bekend) }))
    .filter(({ bekend, ver }) => ver <= speling(bekend))
    .sort((een, ander) => een.ver - ander.ver);
  const einde = domein.slice(domein.lastIndexOf('.') + 1);
  const hersteld = EINDE[einde] ? `${domein.slice(0, -einde.length)}${EINDE[einde]}` : null;
  const bedoeld = dichtst?.bekend ?? hersteld;
  return bedoeld === null ? null : `${adres.slice(0, plaats + 1)}${bedoeld}`;
}
