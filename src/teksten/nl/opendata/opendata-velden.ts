import type { Aanvraagpubliek } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Budgetcijfer } from '#domein/budget/budget.schema.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Activiteit, Initiatief, Prioriteit, Voorbeeld } from '#domein/initiatief/initiatief.schema.ts';
import type { Logboekdag } from '#domein/logboek/keten.ts';
import type { Organisatie } from '#domein/organisatie/organisatie.schema.ts';
import type { Openingstijd, Plek } from '#domein/plek/plek.schema.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';
import { buurt, hoofdletter, wijk } from '#teksten/nl/taal/woord.ts';

/** What a field means, one short line each. The type demands a line for every field of the schema. */
type Uitleg<Rij, Weg extends keyof Rij = never> = Record<Exclude<keyof Rij, Weg>, string>;

const id = 'Vaste code van deze rij.';
const slug = 'Laatste deel van het webadres.';
const website = 'Eigen website.';
const bron = 'Waar we dit vandaan hebben.';
const zekerheid = '“bron”: zo staat het er. “afgeleid”: door ons bedacht of berekend.';
const gebied = 'Gebied zoals de bron het noemt.';
const peildatum = 'Tijd waar de bron over gaat, in woorden.';
const wijk_code = `Code van ${wijk.de}.`;
const buurt_code = `Code van ${buurt.de}.`;

const punt = {
  lat: 'Breedtegraad van het punt (WGS84).',
  lon: 'Lengtegraad van het punt (WGS84).',
  precisie: `Hoe precies het punt is: adres, straat, of alleen het midden van ${buurt.een} of ${wijk.een}.`,
  punt_uitleg: 'Wat het punt wel en niet zegt.',
  zekerheid_punt: 'Of de bron het punt noemt. Of dat wij het afleidden.',
};
const contact = { telefoon: 'Telefoonnummer.', email: 'E-mailadres.', website };
const herkomst = {
  bron,
  zekerheid,
  let_op: 'Iets dat je moet weten, zoals bronnen die elkaar tegenspreken.',
  peildatum,
  gecontroleerd_op: 'Datum van de bron. Soms alleen een jaar of een maand.',
};
const omgeving = {
  code: 'Officiële code.',
  naam: 'Naam.',
  slug,
  lat: 'Breedtegraad van het midden (WGS84).',
  lon: 'Lengtegraad van het midden (WGS84).',
  inwoners: 'Aantal inwoners.',
  inwoners_jaar: 'Jaar van dat aantal.',
  grens_bron: 'Waar de grens vandaan komt.',
  bron,
  zekerheid,
};

export const plekVelden = {
  id,
  soort: 'buurtcentrum, speeltuin of ontmoetingsplek.',
  soort_uitleg: 'Wat voor plek, in gewone woorden.',
  naam: 'Naam van de plek.',
  slug,
  omschrijving: 'Wat het is.',
  wat_kan_hier: 'Wat je er kunt doen.',
  adres: 'Straat en huisnummer.',
  straat: 'Straat, ook als het nummer niet bekend is.',
  postcode: 'Postcode.',
  plaats: 'Woonplaats.',
  zekerheid_adres: 'Of de bron het adres noemt. Of dat wij het afleidden.',
  wijk_code,
  zekerheid_wijk: `Of de bron ${wijk.de} noemt. Of dat wij die afleidden.`,
  buurt_code,
  gebied,
  ...punt,
  beheervorm: 'Wie het beheert: zelfbeheer, sociaal_beheer, samen of eigen_organisatie.',
  beheer: 'Wie het beheert, in de woorden van de bron.',
  beheer_2017: 'Hoe het beheer in 2017 was.',
  op_stadslijst: 'Of de plek bij het aantal van de gemeente hoort.',
  organisatie_id: 'Code van de organisatie die er werkt.',
  voorzieningen: 'Wat er is.',
  toegankelijkheid: 'Of iedereen erin kan.',
  kosten: 'Wat het kost.',
  ...contact,
  ...herkomst,
} satisfies Uitleg<Plek, 'gecontroleerd_precisie'>;

export const initiatiefVelden = {
  id,
  naam: 'Naam van het initiatief.',
  slug,
  omschrijving: 'Wat bewoners doen.',
  soort: 'Wat voor initiatief, in de woorden van de bron.',
  themas: 'Onderwerpen.',
  fase: 'idee, start, actief, zelfstandig of gestopt.',
  fase_bron: 'De fase in de woorden van de bron.',
  wijk_code,
  buurt_code,
  gebied,
  adres: 'Adres of plek, in woorden van de makers.',
  plek_id: 'Code van de plek waar het is.',
  ...punt,
  website,
  ...herkomst,
} satisfies Uitleg<Initiatief, 'makelaar_id' | 'telefoon' | 'email' | 'gecontroleerd_precisie'>;

export const wijkVelden = {
  ...omgeving,
  nummer: 'Volgnummer.',
  woningen: 'Aantal woningen.',
  oppervlakte_km2: 'Grootte in vierkante kilometer.',
  zekerheid_punt: 'Of de bron het punt noemt. Of dat wij het afleidden.',
} satisfies Uitleg<Wijk, 'grens' | 'grens_kaart' | 'grens_plaat'>;

export const buurtVelden = {
  ...omgeving,
  wijk_code,
  subwijk: `Deel van ${wijk.de} waar het bij hoort.`,
  subwijk_zekerheid: 'Of de bron dat deel noemt. Of dat wij het afleidden.',
} satisfies Uitleg<Buurt, 'grens' | 'grens_kaart'>;

export const organisatieVelden = {
  id,
  naam: 'Naam van de organisatie.',
  andere_namen: 'Andere namen.',
  rol: 'Wat de organisatie doet of deed.',
  uitleg: 'Meer uitleg.',
  plaats: 'Plaats waar de organisatie zit.',
  hele_stad: 'Of het werk voor de hele stad is.',
  gebieden: 'Gebieden zoals de bron ze noemt.',
  zekerheid_wijken: `Of de bron de ${wijk.meer} noemt. Of dat wij die afleidden.`,
  van: 'Eerste dag van het werk.',
  tot: 'Laatste dag. Ligt die achter ons? Dan is het geschiedenis.',
  periode_uitleg: 'De periode in de woorden van de bron.',
  ...contact,
  bron,
  zekerheid,
  wijken: `Codes van de ${wijk.meer} waar de organisatie werkt.`,
} satisfies Uitleg<Organisatie>;

export const budgetVelden = {
  id,
  groep: 'Soort cijfer, zoals begroting of flexibel.',
  volgorde: 'Plaats binnen de groep.',
  naam: 'Waar het cijfer over gaat.',
  bedrag_cent: 'Bedrag in eurocent.',
  aantal: 'Aantal.',
  percentage: 'Percentage.',
  van: 'Eerste dag van de periode.',
  tot: 'Laatste dag van de periode.',
  per_jaar: 'Of het cijfer per jaar geldt.',
  dekking: 'Waar het geld vandaan komt.',
  uitleg: 'Meer uitleg.',
  bron,
  zekerheid,
} satisfies Uitleg<Budgetcijfer>;

export const voorbeeldVelden = {
  id,
  naam: 'Naam van het initiatief.',
  omschrijving: 'Wat bewoners daar doen.',
  plaats: 'Stad of dorp.',
  gebied,
  themas: 'Onderwerpen.',
  fase_bron: 'De fase in de woorden van de bron.',
  website,
  bron,
  zekerheid,
  peildatum,
} satisfies Uitleg<Voorbeeld>;

export const openingstijdVelden = {
  id,
  plek_id: 'Code van de plek.',
  dag: 'Dag van de week: 1 is maandag, 7 is zondag.',
  datum: 'Eén bepaalde dag, als het daar alleen over gaat.',
  van: 'Open vanaf, Nederlandse tijd. Leeg bij een datum: dan dicht.',
  tot: 'Open tot, Nederlandse tijd.',
  uitleg: 'Meer uitleg.',
} satisfies Uitleg<Openingstijd>;

export const activiteitVelden = {
  id,
  slug: 'Laatste deel van het webadres.',
  titel: 'Naam van de activiteit.',
  omschrijving: 'Wat er te doen is.',
  begin: 'Begin, met tijdzone.',
  eind: 'Einde, met tijdzone.',
  herhaling: 'Hoe vaak het terugkomt (RFC 5545). Leeg: één keer.',
  overgeslagen: 'Eerste dagen waarop het er niet is.',
  afgelast: 'Eerste dagen waarop het niet doorgaat.',
  themas: 'Onderwerpen.',
  voor: 'Voor wie het is. Leeg: voor iedereen.',
  gratis: 'Of het gratis is. Leeg: niet bekend.',
  kosten: 'Wat het kost.',
  taal: 'In welke taal het is.',
  toegankelijkheid: 'Of iedereen erin kan.',
  aanmelden: 'Hoe je meedoet.',
  website: 'Waar je je aanmeldt.',
  plek_id: 'Code van de plek.',
  initiatief_id: 'Code van het initiatief.',
  gewijzigd_op: 'Wanneer dit voor het laatst veranderde.',
} satisfies Uitleg<Activiteit>;

export const prioriteitVelden = {
  id,
  wijk_code,
  buurt_code: `Code van ${buurt.de}. Leeg: voor ${wijk.de} als geheel.`,
  titel: `Wat ${wijk.de} belangrijk vindt.`,
  uitleg: 'Meer uitleg.',
  van: 'Eerste dag van de periode.',
  tot: 'Laatste dag van de periode.',
  bron,
} satisfies Uitleg<Prioriteit>;

export const rondeVelden = {
  id,
  slug,
  naam: 'Naam van de ronde.',
  uitleg: 'Waar de ronde voor is.',
  voorwaarden: 'Wat er moet en mag.',
  wijk_codes: `Codes van de ${wijk.meer} die meedoen. Leeg: de hele stad.`,
  budget_cent: 'Geld voor alle plannen samen, in eurocent.',
  max_per_aanvraag_cent: 'Hoogste bedrag voor één plan, in eurocent. Leeg: geen grens.',
  eenvoudig_tot_cent: 'Tot dit bedrag is één regel genoeg, in eurocent.',
  opent_op: 'Vanaf dan kun je geld vragen, met tijdzone.',
  sluit_op: 'Tot dan kun je geld vragen, met tijdzone.',
  besluit_op: 'Dag van het besluit.',
  status: 'Hoe ver de ronde is.',
  voorbeeld: 'Of het een voorbeeld is. Een voorbeeld bestaat niet echt.',
  lot_hash: 'Vingerafdruk van het lot, bekend sinds het stemmen begon.',
  meegekomen_cent: 'Welk deel van het budget over was van eerdere rondes, in eurocent.',
  doorgeschoven_cent: 'Wat naar een volgende ronde ging, in eurocent. Leeg: nog niet bekend.',
} satisfies Uitleg<Ronde>;

export const aanvraagVelden = {
  id: 'Code van het plan. In de uitslag staat dezelfde code.',
  slug,
  titel: 'Naam van het plan.',
  plan: 'Wat bewoners willen doen.',
  gevraagd_cent: 'Gevraagd bedrag in eurocent.',
  toegekend_cent: 'Gekregen bedrag in eurocent. Leeg: nog niets besloten, of geen geld.',
  besteed_cent: 'Uitgegeven bedrag in eurocent.',
  verslag: 'Wat ervan kwam, in woorden van bewoners.',
  wijk_code,
  buurt_code,
  ronde_id: 'Code van de ronde.',
  prioriteit_id: `Code van wat ${wijk.de} belangrijk vindt.`,
  initiatief_id: 'Code van het initiatief dat het werd.',
  status: 'Hoe ver het plan is.',
  voorgelegd_op: 'Vanaf dan ligt het bij de buurtjury, met tijdzone.',
} satisfies Uitleg<Aanvraagpubliek, 'nummer'>;

/** Fields that are not in the database but make a row readable by itself. */
export const extraVelden = {
  wijk: `Naam van ${wijk.de}. Leeg: niet bekend.`,
  buurt: `Naam van ${buurt.de}. Leeg: niet bekend.`,
  organisatie: 'Naam van de organisatie.',
  plek: 'Naam van de plek.',
  initiatief: 'Naam van het initiatief.',
  ronde: 'Naam van de ronde.',
  voorbeeld: 'Of het een voorbeeld is. Een voorbeeld bestaat niet echt.',
  pagina: 'Adres van de pagina op deze site.',
};

/** Why a field stays out. */
export const weggelatenVelden = {
  makelaar_id: 'Dit wijst naar een persoon.',
  telefoon: 'Dit is vaak van een bewoner zelf.',
  email: 'Dit is vaak van een bewoner zelf.',
  nummer: 'Dit nummer is van de aanvrager zelf.',
  grens: 'De grens staat in het GeoJSON-bestand.',
  grens_kaart: 'Een eenvoudiger tekening van de grens, voor de kaart.',
  grens_plaat: 'Een eenvoudiger tekening van de grens, voor het plaatje van de stad.',
  gecontroleerd_precisie: 'Dit zie je al aan de datum zelf.',
};

export const logboekdagVelden = {
  dag: 'De dag.',
  nummer: 'Het nummer van de laatste regel van die dag.',
  hash: 'Het controlegetal (SHA-256) van die regel en alle regels ervoor.',
} satisfies Record<keyof Logboekdag, string>;

export const setTekst = {
  plekken: { titel: 'Plekken', uitleg: 'Buurtcentra, speeltuinen en ontmoetingsplekken.' },
  initiatieven: { titel: 'Initiatieven', uitleg: 'Wat bewoners samen doen.' },
  wijken: { titel: wijk.Meer, uitleg: 'Naam, cijfers, midden en grens.' },
  buurten: { titel: hoofdletter(buurt.meer), uitleg: 'Naam, cijfers, midden en grens.' },
  organisaties: { titel: 'Organisaties', uitleg: 'Wie er werkt en werkte, en wanneer.' },
  budget: { titel: 'Budget', uitleg: 'Cijfers over het geld, met jaren en bron.' },
  voorbeelden: { titel: 'Voorbeelden', uitleg: 'Initiatieven uit andere plaatsen.' },
  openingstijden: { titel: 'Openingstijden', uitleg: 'Wanneer plekken open zijn.' },
  activiteiten: { titel: 'Activiteiten', uitleg: 'Waar je naartoe kunt.' },
  prioriteiten: { titel: 'Prioriteiten', uitleg: `Wat een ${wijk.een} belangrijk vindt.` },
  rondes: { titel: 'Rondes', uitleg: 'Rondes van het buurtbudget, ook voorbeelden.' },
  verantwoording: {
    titel: 'Verantwoording',
    uitleg: `Cijfers per ${wijk.een} en halfjaar: feedback, geld en initiatieven.`,
  },
  logboekdagen: {
    titel: 'Logboek',
    uitleg: 'Per dag een controlegetal van het logboek. Daarmee zie je later of iemand er iets in veranderde.',
  },
  aanvragen: { titel: 'Aanvragen', uitleg: 'Plannen voor het buurtbudget, ook voorbeelden.' },
};
export type Setnaam = keyof typeof setTekst;
