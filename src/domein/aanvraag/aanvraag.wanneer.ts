import { jaarVan, maakDag, maanden } from '#domein/gedeeld/dag.ts';

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
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

const KORT = 'jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const WOORD = `\\b(${[KORT, ...MAANDEN, ...Object.keys(SEIZOENEN)].join('|')})\\b`;
const TOT = '(?:t\\/m|tot(?: en met)?|en|of|[-–/])';
/** A month or season with its day and its year. Of "1 tot 3 mei" the plan starts with the first. */
const GENOEMD = new RegExp(`(?:\\b(\\d\\d?)(?: ?${TOT} ?\\d\\d?)? )?${WOORD}(?:(?: van)? (20\\d\\d)\\b)?`, 'g');
/** Before the end of a period, as in "3 mei t/m zondag 5 juni 2027". */
const TOT_HIER = new RegExp(`${TOT} ?(?:[a-z]+dag )?$`);
/** "3-5-27" and "12-2027". */
const CIJFERS = /\b(?:(\d\d?)[-/. ](\d\d?)[-/. ](?:20)?|(0?[1-9]|1[0-2])[-/]20)([2-9]\d)\b/;

/** One day, or without its number so many months. */
function inMaand(jaar: number, maand: number, nummer: string | undefined, lengte = 1): Periode | null {
  if (!nummer) return maanden(jaar, maand, lengte);
  const datum = maakDag(jaar, maand, Number(nummer));
  return datum === null ? null : { van: datum, tot: datum };
}

/** Only "mrt" does not begin as its month does. */
const maandVan = (woord: string): number =>
  SEIZOENEN[woord] ?? (MAANDEN.findIndex((maand) => maand.startsWith(woord.slice(0, 3))) + 1 || 3);

const vanWoorden = (jaar: number, woord: string, nummer: string | undefined): Periode | null =>
  inMaand(jaar, maandVan(woord), nummer, SEIZOENEN[woord] ? 3 : 1);

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

/** One spelling: "3e-mei,2027" is "3 mei 2027", "mei '27" is "mei 2027", and an ISO date begins with its day. */
const alsRegel = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/['’‘`´](?=\d\d\b)/g, '20')
    // The number of a week is no month.
    .replace(/\bweek \d+/g, '')
    .replace(/\b(20\d\d)-(0?[1-9]|1[0-2])(?:-(\d\d?))?\b/g, '$3-$2-$1')
    .replace(/(\d)(?:e|de|ste)?[-.\s]*(?=[a-z])/g, '$1 ')
    .replace(/([a-z])[-./(,\s]*(?=20\d\d)/g, '$1 ');

/**
 * The period in a free answer such as "3 mei 2027", "3-5-27", "vrijdag 3 maart", "mei '27", "in de zomer van 2027" or "2027".
 * `vandaag`: ISO date, for who names no year; without it such an answer says nothing for sure. Null when there is no date.
 */
export function leesPeriode(tekst: string, vandaag?: string): Periode | null {
  const regel = alsRegel(tekst);
  const [cijfers, dag, maand, losseMaand, jaar] = CIJFERS.exec(regel) ?? [];
  if (cijfers) return inMaand(Number(`20${jaar}`), Number(maand ?? losseMaand), dag);
  const genoemd = [...regel.matchAll(GENOEMD)];
  const plaats = genoemd.findIndex(([, , , erbij]) => erbij);
  const [vorige, einde] = [genoemd[plaats - 1], genoemd[plaats]];
  // "na de zomer, in mei 2027" is in May; "28 december - 3 januari 2027" begins in the year before.
  const loopt = vorige && einde && TOT_HIER.test(regel.slice(vorige.index, einde.index));
  // Alone a short name is no month: "jan" is a person.
  const eerste = genoemd.find(([, getal, naam = '']) => getal ?? (naam.length > 3 || naam === 'mei'));
  const [, nummer, woord] = (loopt ? vorige : einde) ?? eerste ?? [];
  const jaartal = Number(einde?.[3] ?? /\b20\d\d\b/.exec(regel)?.[0] ?? 0);
  if (!woord) return jaartal > 0 ? maanden(jaartal, 1, 12) : null;
  const eerder = loopt && maandVan(woord) > maandVan(einde[2] ?? '') ? 1 : 0;
  if (jaartal > 0) return vanWoorden(jaartal - eerder, woord, nummer);
  return vandaag === undefined ? null : eerstvolgende(woord, nummer, vandaag);
}

/** Whether somebody names a day that is in no year, or not in that one: "31 april", "29-2-2027". */
export function bestaatNiet(tekst: string): boolean {
  const regel = alsRegel(tekst);
  const noemtDag = CIJFERS.test(regel) || [...regel.matchAll(GENOEMD)].some(([, nummer]) => nummer);
  return noemtDag && leesPeriode(tekst, '2024-01-01') === null;
}

/** "na de zomer", "vanaf mei", "niet voor 1 juni", "als het geld er is": the beginning lies later, or nobody knows. */
const LATER = /\b(na |vanaf|geld|niet v)/i;

/**
 * Whether the plan certainly starts before `besluitOp` (ISO date): of a month, a season or a year nothing can be said until it
 * is over.
 */
export function isVoorBesluit(wanneer: string, besluitOp: string, vandaag?: string): boolean {
  const periode = LATER.test(wanneer) ? null : leesPeriode(wanneer, vandaag);
  return periode !== null && periode.tot < besluitOp;
}
