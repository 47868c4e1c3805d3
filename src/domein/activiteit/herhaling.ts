import {
  dagInMaand,
  dagMetNummer,
  dagnummer,
  dagVan,
  isDag,
  jaarVan,
  maanden,
  maandVan,
  weekdag,
} from '#domein/gedeeld/dag.ts';

/** 1 is Monday; `nummer`: which one of the month, -1 the last, null every one. */
export interface Herhaaldag {
  readonly dag: number;
  readonly nummer: number | null;
}
/** A part of RFC 5545: what people agree on with each other. */
export interface Herhaling {
  readonly elke: 'dag' | 'week' | 'maand';
  /** 2 is every other one. */
  readonly tussen: number;
  /** Empty: the day on which it began. */
  readonly dagen: readonly Herhaaldag[];
  /** ISO date, included; null is without end. */
  readonly tot: string | null;
  readonly keren: number | null;
}

const ELKE: Readonly<Record<string, Herhaling['elke']>> = { DAILY: 'dag', WEEKLY: 'week', MONTHLY: 'maand' };
const WEEKDAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DEEL = /^(FREQ|INTERVAL|BYDAY|UNTIL|COUNT)=([\w,-]+)$/;

function leesDag(tekst: string, elke: Herhaling['elke']): Herhaaldag | null {
  const [, nummer = '', naam = ''] = /^(-1|[1-4])?([A-Z]{2})$/.exec(tekst) ?? [];
  const dag = WEEKDAGEN.indexOf(naam) + 1;
  if (dag === 0 || (elke === 'maand') !== (nummer !== '') || elke === 'dag') return null;
  return { dag, nummer: nummer === '' ? null : Number(nummer) };
}
const leesTot = (tekst: string): string | null => {
  const [, jaar, maand, dag, tijd] = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z)?$/.exec(tekst) ?? [];
  const datum = `${jaar}-${maand}-${dag}`;
  if (!isDag(datum)) return null;
  const moment = Date.parse(`${datum}${(tijd ?? '').replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}`);
  if (Number.isNaN(moment)) return null;
  return tijd ? dagVan(moment) : datum;
};
const leesAantal = (tekst: string): number | null => (/^[1-9]\d{0,2}$/.test(tekst) ? Number(tekst) : null);

/** Reads a rule (`FREQ=WEEKLY;BYDAY=TU`); null when it says more than we can show: other parts, hours, sets of positions. */
export function leesHerhaling(regel: string): Herhaling | null {
  const delen = regel.split(';').map((deel) => DEEL.exec(deel));
  if (delen.some((deel) => deel === null)) return null;
  const waarden = new Map(delen.map((deel) => [deel?.[1] ?? '', deel?.[2] ?? '']));
  const elke = ELKE[waarden.get('FREQ') ?? ''];
  if (!elke || waarden.size !== delen.length) return null;
  const dagen =
    waarden
      .get('BYDAY')
      ?.split(',')
      .map((dag) => leesDag(dag, elke)) ?? [];
  const gevraagd = { tot: waarden.get('UNTIL'), keren: waarden.get('COUNT'), tussen: waarden.get('INTERVAL') ?? '1' };
  const tot = gevraagd.tot === undefined ? null : leesTot(gevraagd.tot);
  const keren = gevraagd.keren === undefined ? null : leesAantal(gevraagd.keren);
  const tussen = leesAantal(gevraagd.tussen);
  const stuk = (gevraagd.tot !== undefined && !tot) || (gevraagd.keren !== undefined && !keren) || (tot && keren);
  if (stuk || !tussen || dagen.includes(null)) return null;
  return { elke, tussen, dagen: dagen.flatMap((dag) => dag ?? []), tot, keren };
}

/** The rule of a repetition, as the database keeps it. */
export function schrijfHerhaling({ elke, tussen, dagen, tot, keren }: Herhaling): string {
  const freq = Object.entries(ELKE).find(([, naam]) => naam === elke)?.[0] ?? '';
  const byday = dagen.map(({ dag, nummer }) => `${nummer ?? ''}${WEEKDAGEN[dag - 1]}`).join();
  return [
    `FREQ=${freq}`,
    ...(tussen === 1 ? [] : [`INTERVAL=${tussen}`]),
    ...(byday ? [`BYDAY=${byday}`] : []),
    ...(tot ? [`UNTIL=${tot.replaceAll('-', '')}`] : []),
    ...(keren ? [`COUNT=${keren}`] : []),
  ].join(';');
}

const maandnummer = (datum: string): number => jaarVan(datum) * 12 + maandVan(datum);
const dagenInMaand = (datum: string): number => dagInMaand(maanden(jaarVan(datum), maandVan(datum), 1).tot);

function valtOp(deze: number, begin: number, { elke, tussen, dagen }: Herhaling): boolean {
  if (elke === 'dag') return (deze - begin) % tussen === 0;
  if (elke === 'week') {
    const weken = (deze - weekdag(deze) - (begin - weekdag(begin))) / 7;
    const op = dagen.length > 0 ? dagen.map(({ dag }) => dag) : [weekdag(begin)];
    return weken % tussen === 0 && op.includes(weekdag(deze));
  }
  const [datum, eerste] = [dagMetNummer(deze), dagMetNummer(begin)];
  if ((maandnummer(datum) - maandnummer(eerste)) % tussen !== 0) return false;
  if (dagen.length === 0) return dagInMaand(datum) === dagInMaand(eerste);
  const laatste = dagInMaand(datum) > dagenInMaand(datum) - 7;
  return dagen.some(
    ({ dag, nummer }) =>
      dag === weekdag(deze) && (nummer === -1 ? laatste : Math.ceil(dagInMaand(datum) / 7) === nummer),
  );
}

/**
 * The days on which something happens, in order, from `van` up to and including `tot`. All are ISO dates on the calendar of
 * the city, so no change of the clock can move them. The first day always counts, as RFC 5545 has it.
 */
export function dagenVan(
  begin: string,
  herhaling: Herhaling | null,
  { van, tot }: { van: string; tot: string },
): string[] {
  if (!herhaling) return begin >= van && begin <= tot ? [begin] : [];
  const eerste = dagnummer(begin);
  const laatste = dagnummer(herhaling.tot !== null && herhaling.tot < tot ? herhaling.tot : tot);
  const vanaf = dagnummer(van);
  const dagen: string[] = [];
  let keer = 0;
  // Only what is counted must be gone through from its beginning: what goes on for years is looked at where it is asked.
  for (let dag = herhaling.keren === null ? Math.max(eerste, vanaf) : eerste; dag <= laatste; dag += 1) {
    if (dag !== eerste && !valtOp(dag, eerste, herhaling)) continue;
    keer += 1;
    if (herhaling.keren !== null && keer > herhaling.keren) break;
    if (dag >= vanaf) dagen.push(dagMetNummer(dag));
  }
  return dagen;
}

/** What somebody chooses from a short list; `maand` is the same weekday of the month, such as the second Tuesday. */
export const ritmes = ['nooit', 'dag', 'week', 'twee_weken', 'maand'] as const;
export type Ritme = (typeof ritmes)[number];

const VIJFDE = 4;
/**
 * The repetition of a rhythm that begins on an ISO date; null for once. `tot`: ISO date, included. `weekdagen`: the days of a
 * week on which it is, 1 is Monday; the one on which it begins is always among them.
 */
export function herhalingVan(
  ritme: Ritme,
  begin: string,
  tot: string | null,
  weekdagen: readonly number[] = [],
): Herhaling | null {
  if (ritme === 'nooit') return null;
  const eigen = weekdag(dagnummer(begin));
  const basis = { tussen: ritme === 'twee_weken' ? 2 : 1, dagen: [], tot, keren: null };
  if (ritme === 'dag') return { ...basis, elke: 'dag' };
  if (ritme !== 'maand') {
    const dagen = [...new Set([eigen, ...weekdagen])].sort();
    return { ...basis, elke: 'week', dagen: dagen.length > 1 ? dagen.map((dag) => ({ dag, nummer: null })) : [] };
  }
  const week = Math.ceil(dagInMaand(begin) / 7);
  // A fifth one is not there each month: then it is the last.
  return { ...basis, elke: 'maand', dagen: [{ dag: eigen, nummer: week > VIJFDE ? -1 : week }] };
}

/** The days of the week of what comes back by the week, 1 is Monday; of anything else none. */
export const weekdagenVan = ({ elke, dagen }: Herhaling, begin: string): number[] =>
  elke === 'week' ? [...new Set([weekdag(dagnummer(begin)), ...dagen.map(({ dag }) => dag)])].sort() : [];

/** The rhythm that a repetition has, when it is one of the short list. */
export function ritmeVan(herhaling: Herhaling | null): Ritme | null {
  if (!herhaling) return 'nooit';
  const { elke, tussen, dagen, keren } = herhaling;
  if (keren !== null || (elke === 'maand' && (dagen.length !== 1 || tussen !== 1))) return null;
  if (elke === 'week' && tussen === 2) return 'twee_weken';
  return tussen === 1 ? elke : null;
}
