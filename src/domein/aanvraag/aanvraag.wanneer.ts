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

const iso = (jaar: number, maand: number, dag: number): string =>
  new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().slice(0, 10);

function dag(jaar: number, maand: number, nummer: number): Periode | null {
  const datum = iso(jaar, maand, nummer);
  // 31 april would become 1 mei.
  return maand >= 1 && maand <= 12 && datum.endsWith(`-${String(nummer).padStart(2, '0')}`)
    ? { van: datum, tot: datum }
    : null;
}
const maanden = (jaar: number, maand: number, aantal: number): Periode => ({
  van: iso(jaar, maand, 1),
  tot: iso(jaar, maand + aantal, 0),
});

const WOORD = new RegExp(
  `(?:\\b([0-9]{1,2})\\s+)?\\b(${[...MAANDEN, ...AFGEKORT, 'febr', 'sept', ...Object.keys(SEIZOENEN)].join('|')})\\b\\.?(?:\\s+van)?\\s+(20[0-9]{2})\\b`,
);

function vanWoorden(jaar: number, woord: string, nummer: string | undefined): Periode | null {
  const seizoen = SEIZOENEN[woord];
  if (seizoen) return maanden(jaar, seizoen, 3);
  const maand = (MAANDEN.includes(woord) ? MAANDEN.indexOf(woord) : AFGEKORT.indexOf(woord.slice(0, 3))) + 1;
  return nummer ? dag(jaar, maand, Number(nummer)) : maanden(jaar, maand, 1);
}

/**
 * The period in a free answer such as "3 mei 2027", "3-5-2027", "mei 2027", "in de zomer van 2027" or "2027".
 * Null when there is no year in it that starts with 20, because without a clock nothing else is sure.
 */
export function leesPeriode(tekst: string): Periode | null {
  const klein = tekst.toLowerCase();
  const cijfers = /\b([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ](20[0-9]{2})\b/.exec(klein);
  if (cijfers) return dag(Number(cijfers[3]), Number(cijfers[2]), Number(cijfers[1]));
  const isodatum = /\b(20[0-9]{2})-([0-9]{2})-([0-9]{2})\b/.exec(klein);
  if (isodatum) return dag(Number(isodatum[1]), Number(isodatum[2]), Number(isodatum[3]));
  const woorden = WOORD.exec(klein);
  if (woorden) return vanWoorden(Number(woorden[3]), woorden[2] ?? '', woorden[1]);
  const los = /\b(20[0-9]{2})\b/.exec(klein);
  return los ? maanden(Number(los[1]), 1, 12) : null;
}

/** Whether the plan starts before `besluitOp` (ISO date). Of a whole year nothing can be said until it is over. */
export function isVoorBesluit(wanneer: string, besluitOp: string): boolean {
  const periode = leesPeriode(wanneer);
  if (!periode) return false;
  const heelJaar = periode.van.endsWith('-01-01') && periode.tot.endsWith('-12-31');
  return (heelJaar ? periode.tot : periode.van) < besluitOp;
}
