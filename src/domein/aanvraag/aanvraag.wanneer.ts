import { jaarVan, maakDag, maanden } from '#domein/gedeeld/dag.ts';

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const AFGEKORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
/** First month of a season; winter runs on into the next year. */
const SEIZOENEN: Readonly<Record<string, number>> = {
  voorjaar: 3,
  lente: 3,
  zomer: 6,
  najaar: 9,
  herfst: 9,
  winter: 12,
};

/** ISO dates, both included. */
export interface Periode {
  readonly van: string;
  readonly tot: string;
}

const eenDag = (jaar: number, maand: number, nummer: number): Periode | null => {
  const datum = maakDag(jaar, maand, nummer);
  return datum === null ? null : { van: datum, tot: datum };
};
/** "26" is 2026: a plan is never of another century. */
const heelJaartal = (jaar: string): number => Number(jaar.padStart(4, '20'));

/** Of "1 tot 3 mei" and "mei-juni" the plan starts with the first. */
const TOT = new RegExp(
  `\\b([0-9]{1,2}|${MAANDEN.join('|')})\\s*(?:t\\/m|tot(?: en met)?|en|of|[-–/])\\s*(?:[0-9]{1,2}\\s+(?=[a-z])|(?:${MAANDEN.join('|')})\\b)`,
  'g',
);
const JAAR = '(20[0-9]{2})';
const MET_JAAR = new RegExp(
  `(?:\\b([0-9]{1,2})\\s+)?\\b(${[...MAANDEN, ...AFGEKORT, 'febr', 'sept', ...Object.keys(SEIZOENEN)].join('|')})\\b\\.?(?:\\s+van)?\\s+${JAAR}\\b`,
);
// Without a year an abbreviation is only a month beside a number: "jan" is a name too.
const ZONDER_JAAR = new RegExp(
  `\\b([0-9]{1,2})\\s+(${[...MAANDEN, ...AFGEKORT, 'febr', 'sept'].join('|')})\\b|\\b(${[...MAANDEN, 'sept', ...Object.keys(SEIZOENEN)].join('|')})\\b`,
);

function vanWoorden(jaar: number, woord: string, nummer: string | undefined): Periode | null {
  const seizoen = SEIZOENEN[woord];
  if (seizoen) return maanden(jaar, seizoen, 3);
  const maand = (MAANDEN.includes(woord) ? MAANDEN.indexOf(woord) : AFGEKORT.indexOf(woord.slice(0, 3))) + 1;
  return nummer ? eenDag(jaar, maand, Number(nummer)) : maanden(jaar, maand, 1);
}

/** The first one that is not over on `vandaag`: who writes "mei" means the next. */
function eerstvolgende(woord: string, nummer: string | undefined, vandaag: string): Periode | null {
  const jaar = jaarVan(vandaag);
  // A winter began last year; 29 February can be four years off.
  for (let kandidaat = jaar - 1; kandidaat <= jaar + 4; kandidaat += 1) {
    const periode = vanWoorden(kandidaat, woord, nummer);
    if (periode && periode.tot >= vandaag) return periode;
  }
  return null;
}

/**
 * The period in a free answer such as "3 mei 2027", "3-5-27", "vrijdag 3 maart", "mei", "in de zomer van 2027" or "2027".
 * `vandaag`: ISO date, for who names no year; without it such an answer says nothing for sure. Null when there is no date.
 */
export function leesPeriode(tekst: string, vandaag?: string): Periode | null {
  // "1mei", "mei2027" and "3e maart" are read as with a space.
  const klein = tekst
    .toLowerCase()
    .replace(/(\d)(?:e|de|ste)?(?=\s*[a-z])/g, '$1 ')
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .replace(TOT, '$1 ');
  const isodatum = /\b(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})\b/.exec(klein);
  if (isodatum) return eenDag(Number(isodatum[1]), Number(isodatum[2]), Number(isodatum[3]));
  const cijfers = /\b([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ](20[0-9]{2}|[2-9][0-9])\b/.exec(klein);
  if (cijfers) return eenDag(heelJaartal(cijfers[3] ?? ''), Number(cijfers[2]), Number(cijfers[1]));
  const woorden = MET_JAAR.exec(klein);
  if (woorden) return vanWoorden(Number(woorden[3]), woorden[2] ?? '', woorden[1]);
  const los = /\b(20[0-9]{2})\b/.exec(klein);
  if (los) return maanden(Number(los[1]), 1, 12);
  const zonder = vandaag === undefined ? null : ZONDER_JAAR.exec(klein);
  return zonder && vandaag !== undefined ? eerstvolgende(zonder[2] ?? zonder[3] ?? '', zonder[1], vandaag) : null;
}

/** Whether the plan starts before `besluitOp` (ISO date). Of a whole year nothing can be said until it is over. */
export function isVoorBesluit(wanneer: string, besluitOp: string, vandaag?: string): boolean {
  const periode = leesPeriode(wanneer, vandaag);
  if (!periode) return false;
  const heelJaar = periode.van.endsWith('-01-01') && periode.tot.endsWith('-12-31');
  return (heelJaar ? periode.tot : periode.van) < besluitOp;
}
