import type { Opendatabron } from '#content/opendata/open-data-sets.ts';
import { aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import { initiatiefSchema } from '#domein/initiatief/initiatief.schema.ts';
import { openingstijdSchema, plekSchema } from '#domein/plek/plek.schema.ts';
import { rondeSchema } from '#domein/ronde/ronde.schema.ts';

const NIETS = {
  lat: null,
  lon: null,
  precisie: null,
  punt_uitleg: null,
  zekerheid_punt: null,
  telefoon: null,
  email: null,
  website: null,
  let_op: null,
  peildatum: null,
  gecontroleerd_op: null,
  gecontroleerd_precisie: null,
  wijk_code: null,
  buurt_code: null,
  gebied: null,
};
const HERKOMST = { bron: ['een bron'], zekerheid: 'bron' };

/** A plek of which only what must be known is known, plus `bekend`. */
export const maakPlek = (bekend: Record<string, unknown> = {}) =>
  plekSchema.parse({
    ...NIETS,
    ...HERKOMST,
    id: 'plek-1',
    soort: 'buurtcentrum',
    soort_uitleg: null,
    naam: 'De Voorbeeldhoek',
    slug: 'de-voorbeeldhoek',
    omschrijving: null,
    wat_kan_hier: null,
    adres: null,
    straat: null,
    postcode: null,
    plaats: null,
    zekerheid_adres: null,
    zekerheid_wijk: null,
    beheervorm: null,
    beheer: null,
    beheer_2017: null,
    op_stadslijst: null,
    organisatie_id: null,
    voorzieningen: [],
    toegankelijkheid: null,
    kosten: null,
    ...bekend,
  });

export const maakInitiatief = (bekend: Record<string, unknown> = {}) =>
  initiatiefSchema.parse({
    ...NIETS,
    ...HERKOMST,
    id: 'initiatief-1',
    naam: 'Voorbeeldtuin',
    slug: 'voorbeeldtuin',
    omschrijving: 'Een tuin als voorbeeld.',
    soort: null,
    themas: [],
    adres: null,
    fase: null,
    fase_bron: null,
    plek_id: null,
    makelaar_id: null,
    ...bekend,
  });

const gebied = {
  lat: 52.1,
  lon: 5.1,
  inwoners: null,
  inwoners_jaar: null,
  grens: null,
  grens_kaart: null,
  grens_bron: null,
  ...HERKOMST,
};

export const maakWijk = (bekend: Record<string, unknown> = {}) =>
  wijkSchema.parse({
    ...gebied,
    code: 'WK1',
    naam: 'Voorbeeldwijk',
    grens_plaat: null,
    slug: 'voorbeeldwijk',
    nummer: 1,
    woningen: null,
    oppervlakte_km2: null,
    zekerheid_punt: 'afgeleid',
    ...bekend,
  });

export const maakBuurt = (bekend: Record<string, unknown> = {}) =>
  buurtSchema.parse({
    ...gebied,
    code: 'BU1',
    naam: 'Voorbeeldbuurt',
    slug: 'voorbeeldbuurt',
    wijk_code: 'WK1',
    subwijk: null,
    subwijk_zekerheid: null,
    ...bekend,
  });

export const maakTijd = (bekend: Record<string, unknown> = {}) =>
  openingstijdSchema.parse({
    id: 'tijd-1',
    plek_id: 'plek-1',
    dag: null,
    datum: null,
    van: null,
    tot: null,
    uitleg: null,
    ...bekend,
  });

export const maakRonde = (bekend: Record<string, unknown> = {}) =>
  rondeSchema.parse({
    id: 'ronde-1',
    slug: 'voorjaar',
    naam: 'Voorjaar',
    uitleg: 'Geld voor plannen.',
    voorwaarden: [],
    wijk_codes: [],
    budget_cent: 1_000_000,
    max_per_aanvraag_cent: null,
    eenvoudig_tot_cent: 100_000,
    opent_op: '2027-03-01T00:00:00+01:00',
    sluit_op: '2027-04-01T00:00:00+02:00',
    besluit_op: '2027-05-01',
    status: 'open_voor_aanvragen',
    voorbeeld: false,
    lot_hash: null,
    meegekomen_cent: 0,
    doorgeschoven_cent: null,
    ...bekend,
  });

export const maakAanvraag = (bekend: Record<string, unknown> = {}) =>
  aanvraagpubliekSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    nummer: 'B-BCDFGH',
    slug: 'bankjes',
    titel: 'Bankjes',
    plan: 'Twee bankjes.',
    gevraagd_cent: 80_000,
    toegekend_cent: null,
    wijk_code: 'WK1',
    buurt_code: 'BU1',
    ronde_id: 'ronde-1',
    prioriteit_id: null,
    initiatief_id: null,
    status: 'voorgelegd',
    voorgelegd_op: '2027-03-10T12:00:00+00:00',
    verslag: null,
    besteed_cent: null,
    ...bekend,
  });

/** Content of a city of one wijk with one of each, plus `anders`. */
export const maakBron = (anders: Partial<Opendatabron> = {}): Opendatabron => ({
  wijken: [maakWijk()],
  buurten: [maakBuurt()],
  plekken: [maakPlek({ wijk_code: 'WK1', buurt_code: 'BU1' })],
  initiatieven: [maakInitiatief()],
  organisaties: [],
  budget: [],
  voorbeelden: [],
  openingstijden: [],
  activiteiten: [],
  prioriteiten: [],
  rondes: [],
  aanvragen: [],
  cijfers: [],
  logboekdagen: [],
  ...anders,
});
