/** Where most people here have their mail; one slip away from one of these is likely that one. */
const BEKEND = (
  'gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be outlook.com outlook.nl outlook.be live.nl live.com live.be msn.com ' +
  'icloud.com me.com mac.com mail.com yahoo.com yahoo.nl proton.me protonmail.com gmx.com gmx.net ziggo.nl kpnmail.nl ' +
  'planet.nl hetnet.nl home.nl upcmail.nl casema.nl chello.nl quicknet.nl xs4all.nl telfort.nl freedom.nl zeelandnet.nl'
).split(' ');
/** Real ones that are near to those. */
const OOK_ECHT = /^(?:hotmail|outlook|live|yahoo|gmx)\.(?:at|ch|de|dk|es|fr|it|no|se)$|^[ey]mail\.com$/;
/** Endings that do not exist, and what they are a slip of. */
const herstelEinde = (domein: string): string =>
  domein.replace(/\.(?:con|cmo|ocm|vom|xom|comm)$/, '.com').replace(/\.(?:n|nll|nlm|nk|ln|bl)$/, '.nl');

/** Whether at most so many letters are added, left out, changed or swapped with the next. */
function isDichtbij(een: string, ander: string, stappen: number): boolean {
  if (een === ander || stappen === 0) return een === ander;
  let gelijk = 0;
  while (een[gelijk] === ander[gelijk]) gelijk += 1;
  const na = (erbij: number, eraf: number): boolean =>
    isDichtbij(een.slice(gelijk + erbij), ander.slice(gelijk + eraf), stappen - 1);
  const isGewisseld = een[gelijk] === ander[gelijk + 1] && een[gelijk + 1] === ander[gelijk];
  return na(1, 0) || na(0, 1) || na(1, 1) || (isGewisseld && na(2, 2));
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
  if (BEKEND.includes(domein) || OOK_ECHT.test(domein)) return null;
  const [dichtst] = [1, 2].flatMap((ver) =>
    BEKEND.filter((bekend) => ver <= speling(bekend) && isDichtbij(domein, bekend, ver)),
  );
  const bedoeld = dichtst ?? herstelEinde(domein);
  return bedoeld === domein ? null : `${adres.slice(0, plaats + 1)}${bedoeld}`;
}
