import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STADSTIJD } from '#domein/gedeeld/dag.ts';
import { leesSchema } from '#tests/support/schema-bestanden.ts';

/** The only files that turn a moment into a day or an hour, or reckon with a calendar. */
const KLOK = ['src/domein/gedeeld/dag.ts', 'src/domein/gedeeld/moment.ts'];
/** These write a day or an hour in words, on the clock of the city. */
const WOORDEN = ['src/teksten/nl/taal/datum.ts', 'src/teksten/nl/taal/moment.ts'];

/** Each other way to get a day, with what it is called here. It cuts UTC, or follows the device. */
const VERBODEN: readonly [naam: string, vorm: RegExp][] = [
  [
    'a moment that is cut',
    /\.(?:slice|substring|substr)\(0, ?(?:4|7|10|13|16|19)\)|\.slice\((?:5, ?7|8, ?10|11, ?16)\)/,
  ],
  ['a moment that is split', /\.split\((?:'T'|"T"|\/T\/)/],
  ['toISOString cut short', /toISOString\(\)\s*\.(?:slice|split|substring|replace\(\/T)/],
  ['the clock of the device', /\.(?:get|set)(?:UTC)?(?:Date|Day|Hours|Minutes|Month|FullYear)\(/],
  ['the offset of the device', /getTimezoneOffset|valueAsDate|to(?:Date|Time)String\(/],
  ['words on the clock of the device', /toLocale(?:Date|Time)String|new Date\([^()]*\)\.toLocale/],
  ['a clock of its own', /DateTimeFormat\(/],
  ['a date from parts', /new Date\((?!Date\.parse)[^()]+,|Date\.UTC\(/],
  ['a date with a guessed hour', /T(?:00|12):00(?::00)?(?:\.000)?Z?[`'"]/],
  ['the fields of react-admin for a date', /\b(?:Date|DateTime|Time)(?:Field|Input)\b/],
  ['the name of the zone', /Europe\/Amsterdam/],
];
/** Not a date at all, each with what it is. */
const GEEN_DATUM = new Set([
  'netlify/http/afzender.ts', // the groups of an IPv6 address
]);

interface Overtreding {
  readonly pad: string;
  readonly regel: string;
}
async function overtredingen(): Promise<Overtreding[]> {
  const paden = await Array.fromAsync(glob('{src,netlify,bouw}/**/*.{ts,tsx,astro}'));
  const gevonden = await Promise.all(
    paden
      .filter((pad) => !pad.endsWith('.test.ts') && ![...KLOK, ...WOORDEN].includes(pad) && !GEEN_DATUM.has(pad))
      .map(async (pad) => {
        const regels = (await readFile(pad, 'utf8')).split('\n');
        return regels.flatMap((regel, nummer) =>
          VERBODEN.filter(([, vorm]) => vorm.test(regel)).map(([naam]) => ({ pad, regel: `${nummer + 1} ${naam}` })),
        );
      }),
  );
  return gevonden.flat();
}

test('a day and an hour come from domein/gedeeld/dag.ts and moment.ts alone', async () => {
  expect(await overtredingen()).toEqual([]);
});

test.each([
  'const dag = moment.slice(0, 10);',
  "const [dag] = moment.split('T');",
  'new Date().toISOString().split("T")',
  'toen.getHours()',
  'toen.setUTCDate(3)',
  "toen.toLocaleDateString('nl-NL')",
  'new Date(op).toLocaleString()',
  "new Intl.DateTimeFormat('nl-NL')",
  'new Date(2027, 2, 3)',
  'new Date(dag + "T00:00:00")',
  '<DateField source="op" />',
  '<DateTimeInput source="op" />',
])('the fence stops %s', (regel) => {
  expect(VERBODEN.some(([, vorm]) => vorm.test(regel))).toBe(true);
});

/** Functions, views and defaults of the schema, one by one, without what stands in comments and texts of them. */
function stukkenSql(): { readonly naam: string; readonly sql: string }[] {
  return leesSchema()
    .split(/^-- (?=[A-Z ]+: )/m)
    .slice(1)
    .map((stuk) => ({ naam: stuk.split('\n')[0] ?? '', sql: stuk.replace(/--.*$/gm, '') }))
    .filter(({ sql }) => !/^COMMENT ON/m.test(sql));
}

const BINNEN_ZONE = `at time zone '${STADSTIJD}'`;
/** A cast to a date is of a text, of a date already, or of a moment on the clock of the city. */
const GOEDE_CAST = [
  /->> '[a-z_]+'\)::date/g,
  /at time zone '[^']+'(?:::text)?\)+::date/gi,
  /::timestamp at time zone/g,
];
/** Dates with an interval, a moment that was brought to the zone above, and the salts of days that are long over. */
const KALENDER = [
  /\(h\.dit - interval '6 months'\)::date/g,
  /\bdaar::(?:date|time)\b/g,
  /NULL::date\b/g,
  /'\{\}'::date\b/g,
  /g\.dag <= \(nu - limiet\)::date/g,
];
const SQL_VERBODEN: readonly [naam: string, vorm: RegExp][] = [
  ['a cast to a date without a zone', /::(?:date|time)\b/i],
  ['date_trunc without a zone', /date_trunc\((?![^;]*?, '[A-Z][a-z]+\/)/i],
  ['the day of the database server', /\bcurrent_(?:date|time)\b|\blocaltime/i],
  ['a part of a moment', /extract\((?!epoch|year from dag|month from dag)/i],
  ['words without a zone', /to_char\(/i],
];

test('in the database a day is that of the same clock', async () => {
  const fouten = stukkenSql().flatMap(({ naam, sql }) => {
    const rest = [...GOEDE_CAST, ...KALENDER].reduce((over, goed) => over.replace(goed, ''), sql);
    const zones = [...sql.matchAll(/at time zone '([^']+)'/gi)].map(([, zone]) => zone);
    return [
      ...SQL_VERBODEN.filter(([, vorm]) => vorm.test(rest)).map(([fout]) => `${naam}: ${fout}`),
      ...zones.filter((zone) => zone !== STADSTIJD).map((zone) => `${naam}: zone ${zone}`),
    ];
  });
  expect(fouten).toEqual([]);
  expect(leesSchema().includes(BINNEN_ZONE)).toBe(true);
});
