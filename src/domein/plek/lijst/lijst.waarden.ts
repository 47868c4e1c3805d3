import type { PlekSoort } from '#domein/plek/plek.schema.ts';

/** Words for "nothing stands here", as databases and spreadsheets write them. */
const LEEG =
  /^(?:[<([]?(?:null|leeg|geen data|nil|none|undefined|nan)[>)\]]?|n\.?v\.?t\.?|#?n\/[ab]|-+|\?+|onbekend|unknown)$/i;
/** The text of a cell without spaces around it; '' for every way of saying nothing. */
export const zonderLeeg = (cel: string): string => {
  const kaal = cel.trim();
  return LEEG.test(kaal) ? '' : kaal;
};

const JA = ['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'aanwezig'];
const NEE = ['nee', 'n', 'no', 'false', 'onwaar', '0', 'afwezig'];
/** Yes or no in whatever way it is written; undefined when it is something else. */
export function leesJaNee(cel: string): boolean | undefined {
  const woord = cel.trim().toLowerCase();
  return JA.includes(woord) ? true : NEE.includes(woord) ? false : undefined;
}

/** Parts of words by which a kind is known, in Dutch and English; the first that fits counts. */
const KINDEREN =
  /speel|playground|trapveld|pannakooi|pannaveld|voetbalkooi|skate|kinderboerderij|bouwspeel|waterspeel/i;
const HUIS =
  /(buurt|wijk|dorps|gemeenschaps|ontmoetings|jongeren|jeugd|senioren|cultuur)[\s-]?(huis|centrum|gebouw|centra|huizen|accommodatie)|huis van de (wijk|buurt)|community[ _-]?(cent|hall)|\bmfa\b|multifunctionele/i;
const ONTMOETEN =
  /ontmoet|rust(punt|plek)|bank(je|en)|zitbank|zitplek|\bbench|picknick|\bjop\b|hangplek|moestuin|buurttuin|volkstuin|huiskamer|inloop|bibliotheek|\blibrary|garden|meeting/i;

/** The kind that a word of theirs stands for ("Buurthuis", "playground", "Zitbank"); undefined when it is none of ours. */
export function leesSoort(tekst: string): PlekSoort | undefined {
  if (KINDEREN.test(tekst)) return 'speeltuin';
  if (HUIS.test(tekst)) return 'buurtcentrum';
  return ONTMOETEN.test(tekst) ? 'ontmoetingsplek' : undefined;
}

/** How a place without a name of its own is called. */
export const SOORTWOORD: Readonly<Record<PlekSoort, string>> = {
  speeltuin: 'Speelplek',
  buurtcentrum: 'Buurtcentrum',
  ontmoetingsplek: 'Ontmoetingsplek',
};

const KLEIN = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'op',
  'aan',
  'in',
  'en',
  'bij',
  "'t",
  "'s",
]);
/** "TEUN DE JAGERDREEF 1" as people write it. What holds a small letter, or is short ("MFA"), stays as it is. */
export function zonderHoofdletters(tekst: string): string {
  if (tekst.length < 5 || /\p{Ll}/u.test(tekst) || !/\p{Lu}{4}/u.test(tekst)) return tekst;
  return tekst
    .toLowerCase()
    .split(' ')
    .map((woord, plaats) =>
      plaats > 0 && KLEIN.has(woord)
        ? woord
        : woord.replace(/^(\W*)ij|(^|-)\W*\p{Ll}/u, (begin) => begin.toUpperCase()),
    )
    .join(' ');
}
