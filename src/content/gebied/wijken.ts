import { paths } from '#config/paths.ts';
import { type Plan, plannenVan } from '#content/aanvraag/aanvragen.ts';
import { afsprakenVan } from '#content/activiteit/agenda.ts';
import { komendeWeek, type Week } from '#content/activiteit/week.ts';
import { type Hulptotaal, hulpInWijk } from '#content/feedback/gezegd.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { alleItems, type Item } from '#content/lijst/items.ts';
import { type Makelaarkaart, makelaarsInWijk, makelaarsVan } from '#content/organisatie/makelaars.ts';
import { urenOpDag } from '#content/plek/uren.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Prioriteit } from '#domein/initiatief/initiatief.schema.ts';
import { frame } from '#teksten/nl/site/algemeen.ts';

export interface Gebiedsinhoud {
  plekken: Item[];
  initiatieven: Item[];
  prioriteiten: Prioriteit[];
  makelaars: Makelaarkaart[];
  /** Public requests for money, the newest first. */
  plannen: readonly Plan[];
}
export interface WijkPagina extends Gebiedsinhoud {
  wijk: Wijk;
  buurten: readonly Buurt[];
  /** What people said about the help of makelaars, as totals. */
  hulp: Hulptotaal | undefined;
  /** What is on in the coming week, or else after it. */
  week: Week;
  /** When each plek is open today, by its id; of which that is known. */
  uren: ReadonlyMap<string, string>;
}
export interface BuurtPagina extends Gebiedsinhoud {
  wijk: Wijk;
  buurt: Buurt;
  anderen: readonly Buurt[];
  /** Known only to be somewhere in an area around this buurt, or in the wijk: the smallest area first. */
  ergens: { naam: string; items: Item[] }[];
}

const splits = (items: readonly Item[]) => ({
  plekken: items.filter(({ soort }) => soort !== 'initiatief'),
  initiatieven: items.filter(({ soort }) => soort === 'initiatief'),
});

const geldtNu = ({ van, tot }: Prioriteit) => van <= vandaag && vandaag <= tot;

export interface Lijstlink {
  naam: string;
  adres: string;
}

/** The lists of one wijk that hold anything: a filter without items has no page. */
export function lijstenVan(slug: string, items: readonly Item[]): Lijstlink[] {
  const lijsten = ['buurtcentra', 'speeltuinen', 'initiatieven'] as const;
  const pad = (item: Item) => item.adres.split('/')[1];
  return lijsten
    .filter((lijst) => items.some((item) => pad(item) === lijst))
    .map((lijst) => ({ naam: frame.menu[lijst], adres: paths.lijstVanWijk(lijst, slug) }));
}

const urenVandaag = ({ plekken, tijdenVan }: StadInhoud): ReadonlyMap<string, string> =>
  new Map(
    plekken.flatMap(({ id }) => {
      const uren = urenOpDag(tijdenVan(id), vandaag);
      return uren ? [[id, uren] as const] : [];
    }),
  );

/** What each wijk page shows. */
export function wijkPaginas(inhoud: StadInhoud): WijkPagina[] {
  const perWijk = groepeer(alleItems(inhoud), (item) => item.wijk?.code);
  const plannen = groepeer(plannenVan(inhoud), ({ aanvraag }) => aanvraag.wijk_code);
  const afspraken = groepeer(afsprakenVan(inhoud), ({ wijk }) => wijk?.code);
  const uren = urenVandaag(inhoud);
  return inhoud.wijken.map((wijk) => ({
    wijk,
    ...splits(perWijk.get(wijk.code) ?? []),
    buurten: inhoud.buurtenVan(wijk.code),
    prioriteiten: inhoud.prioriteiten.filter((prioriteit) => prioriteit.wijk_code === wijk.code && geldtNu(prioriteit)),
    makelaars: makelaarsInWijk(inhoud.makelaars, wijk.code),
    plannen: plannen.get(wijk.code) ?? [],
    hulp: hulpInWijk(inhoud.feedbacktotalen, wijk.code),
    week: komendeWeek(afspraken.get(wijk.code) ?? [], vandaag),
    uren,
  }));
}

/** Everything of which the wijk is not known. */
export const zonderWijk = (inhoud: StadInhoud): Item[] => alleItems(inhoud).filter((item) => !item.wijk);

/** Whether an area that a source names holds this buurt: "Lunetten" holds Lunetten-Noord. */
const bevat = (gebied: string, { naam, subwijk }: Buurt): boolean =>
  [naam, subwijk ?? ''].some((deel) => deel.toLowerCase().includes(gebied.toLowerCase()));

/** Of what has no buurt of the list: what may be here. What is known to be in another part of the wijk is left out. */
function ergensRond(buurt: Buurt, wijk: Wijk, zonderBuurt: readonly Item[]): BuurtPagina['ergens'] {
  const perGebied = groepeer(zonderBuurt, ({ bekend }) => bekend.gebied ?? wijk.naam);
  return [...perGebied]
    .filter(([gebied]) => gebied === wijk.naam || bevat(gebied, buurt))
    .map(([naam, items]) => ({ naam, items }))
    .sort((een, ander) => Number(een.naam === wijk.naam) - Number(ander.naam === wijk.naam));
}

/** What each buurt page shows: what is surely there, and what is only known to be somewhere around it. */
export function buurtPaginas(inhoud: StadInhoud): BuurtPagina[] {
  const items = alleItems(inhoud);
  const perBuurt = groepeer(items, (item) => item.bekend.buurt_code);
  const plannen = groepeer(plannenVan(inhoud), ({ aanvraag }) => aanvraag.buurt_code);
  const zonderBuurt = groepeer(
    items.filter((item) => !item.bekend.buurt_code),
    (item) => item.wijk?.code,
  );
  return inhoud.buurten.flatMap((buurt) => {
    const wijk = inhoud.wijkVan(buurt.wijk_code);
    if (!wijk) return [];
    return {
      wijk,
      buurt,
      ...splits(perBuurt.get(buurt.code) ?? []),
      anderen: inhoud.buurtenVan(wijk.code).filter(({ code }) => code !== buurt.code),
      ergens: ergensRond(buurt, wijk, zonderBuurt.get(wijk.code) ?? []),
      prioriteiten: inhoud.prioriteiten.filter(
        (prioriteit) =>
          prioriteit.wijk_code === wijk.code &&
          (prioriteit.buurt_code === null || prioriteit.buurt_code === buurt.code) &&
          geldtNu(prioriteit),
      ),
      makelaars: makelaarsVan(inhoud.makelaars, wijk.code, buurt.code),
      plannen: plannen.get(buurt.code) ?? [],
    };
  });
}
