import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import { INGEVULD, type Pad } from '#tests/support/meedoen-inhoud.ts';

const genest = (diepte: number): unknown => (diepte === 0 ? 'x' : [genest(diepte - 1)]);

/** What somebody who means harm, or a broken browser, puts in a field. */
const WAARDEN: readonly unknown[] = [
  ...[null, true, false, 0, -5, 1e9, 1e308, 0.001, {}, [], [[]], [['a']], [null], [{}], { $gt: '' }, { toString: 1 }],
  ...[genest(60), ['a', 'b'], ['', ''], Array(500).fill('x'), { __proto__: { admin: true } }],
  ...[
    '',
    ' ',
    '\t\n',
    '\u200b',
    '\ufeff',
    '\u00a0',
    'x',
    'é',
    'e\u0301',
    'Ǆ',
    'ﬁ',
    '👩‍👩‍👧‍👦',
    '🇳🇱',
    '中文',
    'שלום עולם',
    'مرحبا',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    '\\u0000',
    '%00',
    '\u001b[31m',
    '\u202egnp.exe',
    '\u2066x\u2069',
    '\ud800',
    'x\udfffy',
    '\ufffe',
  ],
  ...[`e${'\u0301'.repeat(40)}`, 'Z̸̢̧̛͔̪͓̺̫̻͐͊̽̚͝a̵l̷g̶o̸', '\u0e47'.repeat(100), '\u2028', '\u2029', 'ﷺ'.repeat(300)],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</textarea><svg/onload=x>',
    '&lt;b&gt;',
    '<!--',
    ']]>',
  ],
  ...[
    "'; drop table public.aanmelding; --",
    "' or 1=1 --",
    '1; select pg_sleep(9)',
    '$$',
    '\\',
    '%s%n',
    '{{7*7}}',
    ['$', '{7*7}'].join(''),
    '#{x}',
  ],
  ...[
    '1e9',
    '-5',
    '0,001',
    '٣',
    '1.250,50',
    '1,250.50',
    '12,5',
    '€ 12',
    '0',
    '00',
    '1'.repeat(30),
    'NaN',
    'Infinity',
    '0x10',
    '१२',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x//https://voorbeeld.test',
    'data:text/html,x',
    'file:///etc/passwd',
    '//voorbeeld.test',
  ],
  ...[
    'https://voorbeeld.test/"><script>',
    'http://a:b@voorbeeld.test',
    'http://[::1]/',
    'https://voorbeeld.test/\u0000',
    'ftp://x.nl',
  ],
  ...[
    'x@voorbeeld.test\r\nBcc: y@voorbeeld.test',
    'a@b@c',
    '"a b"@voorbeeld.test',
    `${'a'.repeat(300)}@voorbeeld.test`,
    'İ@voorbeeld.test',
  ],
  ...[
    '+31612345678',
    '06-12 34 56 78',
    '0000000000',
    '=1+1',
    '@som',
    '+1',
    '-1',
    '\r\nSet-Cookie: a=b',
    '../../etc/passwd',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'true',
    'ja',
    'nee',
    '52.1',
    '5.1',
    '999',
    '-91',
    '1e400',
  ],
  ...[
    'buurt-1',
    'plek-1',
    'wis',
    'lezen',
    'nieuwe_code',
    '00000-00000-00000-00000-00000',
    'é'.repeat(2100),
    'a'.repeat(4001),
  ],
];
const NAMEN = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '',
  'a[b]',
  'sleutel',
  'altcha',
  LOKVELD,
  'actie',
  'nummer',
  'lat',
  'lon',
];
const MEER = [
  'website',
  'adres',
  'minimumbedrag',
  'prioriteit',
  'wens',
  'contact_telefoon',
  'volgcode',
  'tekst',
  'besteed',
];

export type Doel = Pad | '/api/dossier';
const DOELEN: readonly Doel[] = ['/api/aanmelding', '/api/aanvraag', '/api/feedback', '/api/dossier'];
const DOSSIER = { volgcode: '7GQK2-0ABCD-7GQK2-0ABCD-7GQK2', actie: 'aanvullen', tekst: 'Hallo' };

export interface Aanval {
  readonly pad: Doel;
  readonly soort: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The fields as the server must understand them; null when they cannot be read at all. */
  readonly velden: Readonly<Record<string, unknown>> | null;
}

const paar = (naam: string, waarde: unknown): string[][] => {
  const lijst = Array.isArray(waarde) ? waarde : [waarde];
  return lijst.map((een) => [naam, typeof een === 'object' ? JSON.stringify(een) : String(een)]);
};

/** A right submission in which one to four fields were spoilt, and now and then the whole body. */
export function maakAanval(getal: () => number): Aanval {
  const kies = <T>(lijst: readonly [T, ...T[]] | readonly T[]): T => lijst[Math.floor(getal() * lijst.length)] as T; // never empty
  const pad = kies(DOELEN);
  const velden: Record<string, unknown> = { ...(pad === '/api/dossier' ? DOSSIER : INGEVULD[pad]) };
  const namen = [...Object.keys(velden), ...MEER, ...NAMEN];
  for (let keer = Math.floor(getal() * 4); keer >= 0; keer -= 1) {
    Object.defineProperty(velden, kies(namen), {
      value: kies(WAARDEN),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  const tekst = JSON.stringify(velden);
  const lot = getal();
  if (lot < 0.02)
    return { pad, soort: 'application/json', body: tekst.slice(0, -1 - Math.floor(getal() * 40)), velden: null };
  if (lot < 0.03) return { pad, soort: 'text/plain', body: tekst, velden: null };
  if (lot < 0.04) {
    const bytes = new TextEncoder().encode(tekst);
    bytes[Math.floor(getal() * bytes.length)] = 0xff;
    return { pad, soort: 'application/json', body: bytes, velden: null };
  }
  if (lot < 0.045) return { pad, soort: 'application/json', body: `${tekst}${' '.repeat(5_000_000)}`, velden: null };
  if (lot < 0.05) return { pad, soort: 'application/json', body: '['.repeat(60_000), velden: null };
  if (lot < 0.6) return { pad, soort: 'application/json', body: tekst, velden: JSON.parse(tekst) };
  const formulier = new URLSearchParams(Object.entries(velden).flatMap(([naam, waarde]) => paar(naam, waarde)));
  const gelezen = Object.fromEntries(
    [...new Set(formulier.keys())].map((naam) => [
      naam,
      formulier.getAll(naam).length > 1 ? formulier.getAll(naam) : formulier.get(naam),
    ]),
  );
  return { pad, soort: 'application/x-www-form-urlencoded', body: formulier.toString(), velden: gelezen };
}
