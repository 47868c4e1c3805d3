import type { Toeval } from '#tests/support/stadmaker/toeval.ts';

/** Names as people give them: the longest words, other scripts, emoji, single letters, marks of code. */
const BIJZONDER = [
  'Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité',
  'Randjongerenhangplekkenbeleidsvergaderingsnotulistenoverleg',
  'Burgemeesterszoekplaatjesverzamelaarsbijeenkomst in de Verlengde Hoogravenseweg',
  'ملتقى الحي',
  'حديقة الجيران والمطبخ المفتوح للجميع في الحي الشرقي',
  'Соседский двор',
  'Клуб рукоделия и долгих разговоров за чаем по вторникам',
  '社区花园',
  '邻里茶室与故事之夜',
  '🌻 Zonnebloemen 🌻',
  '👩‍👩‍👧‍👦☕',
  'A',
  'ß',
  'Ĳ',
  'Koffie & <koek> "voor" iedereen, ook \'s avonds',
  'www.een-heel-lang-adres-zonder-spaties-van-een-club.voorbeeld.test/over-ons',
] as const;

const EERSTE = [
  'buurt', 'wijk', 'straat', 'plein', 'park', 'dreef', 'hof', 'laan', 'kade', 'markt', 'school', 'kerk', 'moskee', 'winkel',
  'huis', 'tuin', 'moes', 'bloemen', 'bomen', 'vogel', 'bijen', 'kook', 'eet', 'soep', 'brood', 'thee', 'koffie', 'lees', 'schrijf',
  'taal', 'reken', 'muziek', 'zang', 'dans', 'toneel', 'film', 'foto', 'teken', 'klei', 'naai', 'brei', 'hout', 'fiets', 'wandel',
  'zwem', 'sport', 'voetbal', 'schaak', 'dam', 'kaart', 'spel', 'speel', 'kinder', 'jongeren', 'ouderen', 'vrouwen', 'vaders',
  'buren', 'nieuwkomers', 'zomer', 'winter', 'lente', 'herfst', 'avond', 'middag', 'ochtend', 'nacht', 'water', 'zon', 'licht',
  'repareer', 'ruil', 'leen', 'deel', 'klus', 'knutsel', 'computer', 'telefoon', 'rouw', 'zorg', 'mantel', 'rolstoel',
] as const; // biome-ignore format: a list of words
const TWEEDE = [
  'feest', 'club', 'groep', 'kring', 'tafel', 'keuken', 'kamer', 'huis', 'plek', 'hoek', 'winkel', 'werkplaats', 'atelier', 'tuin',
  'veld', 'baan', 'tocht', 'ronde', 'dag', 'week', 'avond', 'middag', 'uur', 'les', 'cursus', 'school', 'koor', 'orkest', 'markt',
  'beurs', 'kast', 'kist', 'bank', 'boom', 'hulp', 'maatje', 'lijn', 'kaart', 'krant', 'raad', 'team', 'netwerk', 'café', 'salon',
] as const; // biome-ignore format: a list of words
const LOS = [
  'de', 'het', 'een', 'en', 'of', 'met', 'voor', 'van', 'in', 'op', 'bij', 'naar', 'uit', 'wij', 'je', 'iedereen', 'mensen', 'samen',
  'vaak', 'soms', 'altijd', 'nooit', 'graag', 'gratis', 'nieuw', 'oud', 'klein', 'groot', 'warm', 'rustig', 'gezellig', 'elke', 'week',
  'maand', 'dag', 'kom', 'komt', 'komen', 'helpt', 'helpen', 'leert', 'leren', 'maakt', 'maken', 'eet', 'eten', 'drinkt', 'praat',
  'praten', 'luistert', 'speelt', 'spelen', 'doet', 'doen', 'vraagt', 'vragen', 'ook', 'niet', 'wel', 'nog', 'al', 'daarna', 'eerst',
] as const; // biome-ignore format: a list of words

type Schrift = readonly [eerste: number, laatste: number];
/** First and last letter of scripts that take three or four bytes for each; as many as people use often. */
const SCHRIFTEN: readonly [Schrift, ...Schrift[]] = [
  [0x4e00, 0x5058],
  [0x0905, 0x0939],
  [0x1f300, 0x1f4ff],
];
/** Words in one of those, as long as asked; packed they stay almost as heavy as they are. */
export function anderSchrift(toeval: Toeval, letters: number): string {
  const [eerste, laatste] = toeval.kies(SCHRIFTEN);
  const punten = Array.from({ length: letters }, (_, plaats) =>
    plaats % 9 === 8 ? ' ' : String.fromCodePoint(toeval.heel(eerste, laatste)),
  );
  return punten.join('').trim();
}

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const samenstelling = (toeval: Toeval): string => toeval.kies(EERSTE) + toeval.kies(TWEEDE);

/** One in eight names is one of the strange ones; all are different by their number, but for the shortest. */
export function maakNaam(toeval: Toeval, nummer: number): string {
  if (nummer % 8 === 0) return BIJZONDER[(nummer / 8) % BIJZONDER.length] ?? 'A';
  const naam = `${metHoofdletter(samenstelling(toeval))} ${samenstelling(toeval)}`;
  if (nummer % 25 === 2) return anderSchrift(toeval, 120);
  return nummer % 50 === 1 ? tekst(toeval, 120).slice(0, 120).trim() : `${naam} ${nummer}`;
}

/** Part of an address: what a name would give, as long as one may be once in nine. */
export function maakSlug(toeval: Toeval, nummer: number): string {
  const woorden = Array.from({ length: nummer % 9 === 0 ? 7 : 2 }, () => samenstelling(toeval));
  return `${woorden
    .join('-')
    .normalize('NFD')
    .replace(/[^a-z-]/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')}-${nummer}`;
}

/** Sentences of about as many letters as asked, never more. Packed they weigh what people's own words weigh. */
export function tekst(toeval: Toeval, letters: number): string {
  let geschreven = '';
  for (;;) {
    const woorden = Array.from({ length: toeval.heel(4, 11) }, () =>
      toeval.kans(0.35) ? samenstelling(toeval) : toeval.kies(LOS),
    );
    const erbij = `${geschreven === '' ? '' : ' '}${metHoofdletter(woorden.join(' '))}.`;
    if (geschreven.length + erbij.length > letters) break;
    geschreven += erbij;
  }
  return geschreven || metHoofdletter(samenstelling(toeval)).slice(0, letters);
}

/** A text as long as its field allows once in `zelden`, else a few sentences. */
export function omschrijving(toeval: Toeval, hoogstens: number, zelden = 20): string {
  const letters = toeval.kans(1 / zelden) ? hoogstens : toeval.heel(80, Math.min(600, hoogstens));
  return toeval.kans(1 / 12) ? anderSchrift(toeval, letters) : tekst(toeval, letters);
}
/** A word of a list, or a line of it as long as it may be. */
export const onderdeel = (toeval: Toeval, hoogstens: number): string =>
  toeval.kans(1 / 20) ? anderSchrift(toeval, hoogstens) : samenstelling(toeval);
