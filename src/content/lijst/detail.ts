import { paths } from '#config/paths.ts';
import { type Plan, plannenVan } from '#content/aanvraag/aanvragen.ts';
import { afsprakenVan, type Keer, volgendeVan } from '#content/activiteit/agenda.ts';
import { type Gezegd, maakGezegdzoeker } from '#content/feedback/gezegd.ts';
import { maakNabijzoeker, type Nabij } from '#content/kaart/in-de-buurt.ts';
import { liggingZin } from '#content/kaart/ligging.ts';
import { type Route, routesNaar } from '#content/kaart/route.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { alleItems, type Item, initiatiefItem, plekItem } from '#content/lijst/items.ts';
import { initiatiefGewicht, plekGewicht } from '#content/lijst/onderwerpbladen.ts';
import { type Makelaarkaart, makelaarsVan, makelaarsVanInitiatief } from '#content/organisatie/makelaars.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';
import type { Openingstijd, Plek } from '#domein/plek/plek.schema.ts';
import { plekTekst } from '#teksten/nl/plek/plek.ts';

interface Gedeeld {
  item: Item;
  /** Where it is, as exact as known and no more. */
  ligging: string | undefined;
  /** The ways there, on a map of others. */
  routes: readonly Route[];
  /** What nobody filled in yet, in a few words each. */
  onbekend: string[];
  nabij: Nabij;
  gezegd: Gezegd;
  makelaars: Makelaarkaart[];
  beelden: readonly Beeld[];
  /** What there is to do here in the coming time, the first first. */
  binnenkort: readonly Keer[];
  kaartadres: string | undefined;
}
export interface PlekPagina extends Gedeeld {
  plek: Plek;
  hierDoen: Item[];
  tijden: readonly Openingstijd[];
  organisatie: Organisatie | undefined;
}
export interface InitiatiefPagina extends Gedeeld {
  initiatief: Initiatief;
  plek: Plek | undefined;
  plannen: readonly Plan[];
}

const ZOOM = { adres: 17, straat: 16, buurt: 15, wijk: 14 };
/** The map, opened at this. */
export const kaartadres = ({ id, lat, lon, precisie }: Item): string | undefined =>
  lat === null || lon === null || !precisie ? undefined : `${paths.kaart}?plek=${id}#${ZOOM[precisie]}/${lat}/${lon}`;

const gekozen = (keuzes: readonly (readonly [boolean, string])[]): string[] =>
  keuzes.filter(([mist]) => mist).map(([, tekst]) => tekst);

/** What stands on the page already is not named again as a neighbour. */
const zonder = (nabij: Nabij, genoemd: readonly Item[]): Nabij => ({
  ...nabij,
  items: nabij.items.filter(({ id }) => !genoemd.some((item) => item.id === id)),
});

/** What the page of every plek shows. */
export function plekPaginas(inhoud: StadInhoud): PlekPagina[] {
  const nabij = maakNabijzoeker(alleItems(inhoud));
  const organisaties = new Map(inhoud.organisaties.map((organisatie) => [organisatie.id, organisatie]));
  const initiatievenPerPlek = groepeer(inhoud.initiatieven, (initiatief) => initiatief.plek_id);
  const gezegd = maakGezegdzoeker(inhoud.feedback);
  const kerenPer = groepeer(volgendeVan(afsprakenVan(inhoud), vandaag), ({ activiteit }) => activiteit.plek_id);
  const { onbekend: mist } = plekTekst;
  return inhoud.plekken.map((plek) => {
    const item = plekItem(plek, inhoud);
    const tijden = inhoud.tijdenVan(plek.id);
    const makelaars = makelaarsVan(inhoud.makelaars, plek.wijk_code, plek.buurt_code);
    const hierDoen = (initiatievenPerPlek.get(plek.id) ?? []).map((initiatief) => initiatiefItem(initiatief, inhoud));
    return {
      item,
      plek,
      tijden,
      ligging: liggingZin(item, plek),
      onbekend: gekozen([
        [!plek.wijk_code, mist.wijk],
        [!plek.omschrijving, mist.omschrijving],
        [tijden.length === 0, mist.tijden],
        [!plek.beheervorm && !plek.beheer && !plek.organisatie_id, mist.beheer],
        [!plek.adres && !plek.straat, mist.adres],
        [!plek.adres && plek.straat !== null, mist.huisnummer],
        [!plek.telefoon, mist.telefoon],
        [makelaars.length === 0, mist.makelaar],
        [!plek.kosten && plek.soort !== 'buurtcentrum', mist.kosten],
        [!plek.toegankelijkheid, mist.toegankelijkheid],
      ]),
      nabij: zonder(nabij(item), hierDoen),
      gezegd: gezegd('plek', plek.id, plekGewicht(plek)),
      beelden: inhoud.beeldenVan('plek', plek.id),
      binnenkort: kerenPer.get(plek.id) ?? [],
      makelaars,
      routes: routesNaar(item),
      hierDoen,
      organisatie: plek.organisatie_id ? organisaties.get(plek.organisatie_id) : undefined,
      kaartadres: kaartadres(item),
    };
  });
}

/** What the page of every initiatief shows. */
export function initiatiefPaginas(inhoud: StadInhoud): InitiatiefPagina[] {
  const nabij = maakNabijzoeker(alleItems(inhoud));
  const gezegd = maakGezegdzoeker(inhoud.feedback);
  const plannenPer = groepeer(plannenVan(inhoud), ({ aanvraag }) => aanvraag.initiatief_id);
  const kerenPer = groepeer(volgendeVan(afsprakenVan(inhoud), vandaag), ({ activiteit }) => activiteit.initiatief_id);
  const { onbekend: mist } = plekTekst;
  return inhoud.initiatieven.map((initiatief) => {
    const item = initiatiefItem(initiatief, inhoud);
    const makelaars = makelaarsVanInitiatief(inhoud.makelaars, initiatief);
    return {
      item,
      initiatief,
      plek: inhoud.plekVan(initiatief.plek_id),
      ligging: liggingZin(item, { adres: initiatief.adres }),
      onbekend: gekozen([
        [!initiatief.wijk_code, mist.wijk],
        [!initiatief.fase, mist.fase],
        [!initiatief.adres && !item.gebied && !initiatief.wijk_code, mist.plek],
        [!initiatief.telefoon && !initiatief.email, mist.telefoon],
        [makelaars.length === 0, mist.makelaar],
      ]),
      nabij: nabij(item),
      gezegd: gezegd('initiatief', initiatief.id, initiatiefGewicht(initiatief)),
      beelden: inhoud.beeldenVan('initiatief', initiatief.id),
      binnenkort: kerenPer.get(initiatief.id) ?? [],
      plannen: plannenPer.get(initiatief.id) ?? [],
      makelaars,
      routes: routesNaar(item),
      kaartadres: kaartadres(item),
    };
  });
}
