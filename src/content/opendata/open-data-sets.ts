import { paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Cel, type Gegevensset, type Geometrie, maakSet } from '#content/opendata/open-data.ts';
import { type Aanvraagpubliek, aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { type Buurt, buurtSchema, type Grens, type Wijk, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import type { Herkomst } from '#domein/gedeeld/bouwstenen.schema.ts';
import {
  type Activiteit,
  activiteitSchema,
  type Initiatief,
  initiatiefSchema,
  prioriteitSchema,
  voorbeeldSchema,
} from '#domein/initiatief/initiatief.schema.ts';
import { logboekdagSchema } from '#domein/logboek/keten.ts';
import { type Monitorrij, monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { type Openingstijd, openingstijdSchema, type Plek, plekSchema } from '#domein/plek/plek.schema.ts';
import { type Ronde, rondeSchema } from '#domein/ronde/ronde.schema.ts';
import {
  aanvraagVelden,
  activiteitVelden,
  budgetVelden,
  buurtVelden,
  extraVelden,
  initiatiefVelden,
  logboekdagVelden,
  openingstijdVelden,
  organisatieVelden,
  plekVelden,
  prioriteitVelden,
  rondeVelden,
  voorbeeldVelden,
  weggelatenVelden,
  wijkVelden,
} from '#teksten/nl/opendata/opendata-velden.ts';
import { monitorVelden } from '#teksten/nl/werkplek/monitor.ts';

export type Opendatabron = Pick<
  StadInhoud,
  | 'wijken'
  | 'buurten'
  | 'plekken'
  | 'initiatieven'
  | 'activiteiten'
  | 'prioriteiten'
  | 'organisaties'
  | 'budget'
  | 'voorbeelden'
  | 'openingstijden'
  | 'rondes'
  | 'aanvragen'
  | 'cijfers'
  | 'logboekdagen'
>;

const punt = ({ lat, lon }: { lat: number | null; lon: number | null }): Geometrie =>
  lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
/** The boundary when it was imported, else the centre. */
const gebied = (rij: { grens: Grens | null; lat: number; lon: number }): Geometrie => rij.grens ?? punt(rij);

const LENGTE = { jaar: 4, maand: 7, dag: 10 };
/** The date no more exact than its source: `2022`, `2022-09` or `2022-09-14` (ISO 8601, reduced precision). */
const controledatum = ({ gecontroleerd_op: op, gecontroleerd_precisie: precisie }: Herkomst): string | null =>
  op && precisie ? op.slice(0, LENGTE[precisie]) : null;

function namenVan<Rij extends { naam: string }>(rijen: readonly Rij[], sleutel: (rij: Rij) => string) {
  const namen = new Map(rijen.map((rij) => [sleutel(rij), rij.naam]));
  return (code: string | null) => (code === null ? null : (namen.get(code) ?? null));
}

const veld = <Rij>(naam: keyof typeof extraVelden, lees: (rij: Rij) => Cel) => ({
  [naam]: { betekenis: extraVelden[naam], lees },
});
const { makelaar_id, telefoon, email, grens, grens_kaart, grens_plaat, gecontroleerd_precisie, nummer } =
  weggelatenVelden;
const anders = { gecontroleerd_op: controledatum };

/** What several sets need to know of the others. `site`: address of the site, for the links back. */
function kennisVan(bron: Opendatabron, site: URL) {
  const wijknaam = namenVan(bron.wijken, ({ code }) => code);
  const buurtnaam = namenVan(bron.buurten, ({ code }) => code);
  const rondes = new Map(bron.rondes.map((ronde) => [ronde.id, ronde]));
  return {
    wijknaam,
    pleknaam: namenVan(bron.plekken, ({ id }) => id),
    initiatiefnaam: namenVan(bron.initiatieven, ({ id }) => id),
    organisatienaam: namenVan(bron.organisaties, ({ id }) => id),
    rondeVan: ({ ronde_id }: Aanvraagpubliek) => rondes.get(ronde_id),
    wijkslug: new Map(bron.wijken.map(({ code, slug }) => [code, slug])),
    adres: (pad: string) => new URL(pad, site).href,
    gebieden: {
      ...veld('wijk', (rij: { wijk_code: string | null }) => wijknaam(rij.wijk_code)),
      ...veld('buurt', (rij: { buurt_code: string | null }) => buurtnaam(rij.buurt_code)),
    },
  };
}
type Kennis = ReturnType<typeof kennisVan>;

const plekken = (bron: Opendatabron, { organisatienaam, adres, gebieden }: Kennis): Gegevensset =>
  maakSet('plekken', {
    schema: plekSchema,
    rijen: bron.plekken,
    betekenis: plekVelden,
    weggelaten: { gecontroleerd_precisie },
    anders,
    extra: {
      ...gebieden,
      ...veld('organisatie', (rij: Plek) => organisatienaam(rij.organisatie_id)),
      ...veld('pagina', (rij: Plek) => adres(paths.plek(rij.soort, rij.slug))),
    },
    geometrie: punt,
  });
const initiatieven = (bron: Opendatabron, { pleknaam, adres, gebieden }: Kennis): Gegevensset =>
  maakSet('initiatieven', {
    schema: initiatiefSchema,
    rijen: bron.initiatieven,
    betekenis: initiatiefVelden,
    weggelaten: { makelaar_id, telefoon, email, gecontroleerd_precisie },
    anders,
    extra: {
      ...gebieden,
      ...veld('plek', (rij: Initiatief) => pleknaam(rij.plek_id)),
      ...veld('pagina', (rij: Initiatief) => adres(paths.initiatief(rij.slug))),
    },
    geometrie: punt,
  });
const wijken = (bron: Opendatabron, { adres }: Kennis): Gegevensset =>
  maakSet('wijken', {
    schema: wijkSchema,
    rijen: bron.wijken,
    betekenis: wijkVelden,
    weggelaten: { grens, grens_kaart, grens_plaat },
    extra: veld('pagina', (rij: Wijk) => adres(paths.wijk(rij.slug))),
    geometrie: gebied,
  });
const buurten = (bron: Opendatabron, { wijknaam, wijkslug, adres }: Kennis): Gegevensset =>
  maakSet('buurten', {
    schema: buurtSchema,
    rijen: bron.buurten,
    betekenis: buurtVelden,
    weggelaten: { grens, grens_kaart },
    extra: {
      ...veld('wijk', (rij: Buurt) => wijknaam(rij.wijk_code)),
      ...veld('pagina', (rij: Buurt) => adres(paths.buurt(wijkslug.get(rij.wijk_code) ?? '', rij.slug))),
    },
    geometrie: gebied,
  });
const organisaties = (bron: Opendatabron): Gegevensset =>
  maakSet('organisaties', { schema: organisatieSchema, rijen: bron.organisaties, betekenis: organisatieVelden });
const budget = (bron: Opendatabron): Gegevensset =>
  maakSet('budget', { schema: budgetcijferSchema, rijen: bron.budget, betekenis: budgetVelden });
const voorbeelden = (bron: Opendatabron): Gegevensset =>
  maakSet('voorbeelden', { schema: voorbeeldSchema, rijen: bron.voorbeelden, betekenis: voorbeeldVelden });
const openingstijden = (bron: Opendatabron, { pleknaam }: Kennis): Gegevensset =>
  maakSet('openingstijden', {
    schema: openingstijdSchema,
    rijen: bron.openingstijden,
    betekenis: openingstijdVelden,
    extra: veld('plek', (rij: Openingstijd) => pleknaam(rij.plek_id)),
  });
const activiteiten = (bron: Opendatabron, { pleknaam, initiatiefnaam }: Kennis): Gegevensset =>
  maakSet('activiteiten', {
    schema: activiteitSchema,
    rijen: bron.activiteiten,
    betekenis: activiteitVelden,
    extra: {
      ...veld('plek', (rij: Activiteit) => pleknaam(rij.plek_id)),
      ...veld('initiatief', (rij: Activiteit) => initiatiefnaam(rij.initiatief_id)),
    },
  });
const prioriteiten = (bron: Opendatabron, { gebieden }: Kennis): Gegevensset =>
  maakSet('prioriteiten', {
    schema: prioriteitSchema,
    rijen: bron.prioriteiten,
    betekenis: prioriteitVelden,
    extra: gebieden,
  });
const rondes = (bron: Opendatabron, { adres }: Kennis): Gegevensset =>
  maakSet('rondes', {
    schema: rondeSchema,
    rijen: bron.rondes,
    betekenis: rondeVelden,
    extra: veld('pagina', (rij: Ronde) => adres(paths.ronde(rij.slug))),
  });
const verantwoording = (bron: Opendatabron, { wijknaam }: Kennis): Gegevensset =>
  maakSet('verantwoording', {
    schema: monitorrijSchema,
    rijen: bron.cijfers,
    betekenis: monitorVelden,
    extra: veld('wijk', ({ wijk_code }: Monitorrij) => wijknaam(wijk_code)),
  });
const logboekdagen = (bron: Opendatabron): Gegevensset =>
  maakSet('logboekdagen', { schema: logboekdagSchema, rijen: bron.logboekdagen, betekenis: logboekdagVelden });
const aanvragen = (bron: Opendatabron, { initiatiefnaam, rondeVan, adres, gebieden }: Kennis): Gegevensset =>
  maakSet('aanvragen', {
    schema: aanvraagpubliekSchema,
    // One of a ronde that is not public has no page either.
    rijen: bron.aanvragen.filter(rondeVan),
    betekenis: aanvraagVelden,
    weggelaten: { nummer },
    extra: {
      ...gebieden,
      ...veld('ronde', (rij: Aanvraagpubliek) => rondeVan(rij)?.naam ?? null),
      ...veld('voorbeeld', (rij: Aanvraagpubliek) => rondeVan(rij)?.voorbeeld ?? null),
      ...veld('initiatief', (rij: Aanvraagpubliek) => initiatiefnaam(rij.initiatief_id)),
      ...veld('pagina', (rij: Aanvraagpubliek) => adres(paths.aanvraag(rondeVan(rij)?.slug ?? '', rij.slug))),
    },
  });

const SETS = [
  plekken,
  initiatieven,
  wijken,
  buurten,
  organisaties,
  budget,
  voorbeelden,
  openingstijden,
  activiteiten,
  prioriteiten,
  rondes,
  verantwoording,
  logboekdagen,
  aanvragen,
];

/** All downloads, from everything published. `site`: address of the site, for the links back. Makelaars stay out. */
export function maakSets(bron: Opendatabron, site: URL): Gegevensset[] {
  const kennis = kennisVan(bron, site);
  return SETS.map((maak) => maak(bron, kennis));
}
