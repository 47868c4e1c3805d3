import { stad } from '#config/stad.ts';
import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import type { InitiatiefFase } from '#domein/initiatief/initiatief.schema.ts';
import type { Beheervorm, PlekSoort } from '#domein/plek/plek.schema.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

export const siteNaam = `Buurtportaal ${stad.naam}`;

export const frame = {
  naarInhoud: 'Naar de inhoud',
  verzonnen: `${stad.naam} bestaat niet. Alles op deze site is verzonnen.`,
  hoofdmenu: 'Hoofdmenu',
  kruimelpad: 'Je bent hier',
  onderaan: 'Over deze site',
  talen: 'Welkom in andere talen',
  menu: {
    initiatieven: 'Initiatieven',
    buurtcentra: 'Buurtcentra',
    speeltuinen: 'Speeltuinen',
    agenda: 'Agenda',
    meedoen: 'Meedoen',
    geld: 'Geld',
    hulp: 'Hulp',
    wijken: wijk.Meer,
    kaart: 'Kaart',
    zoeken: 'Zoeken',
    zoek: 'Zoek',
    zoekwat: 'Zoek op deze site',
  },
  voet: {
    dichtbij: 'Bij mij in de buurt',
    verantwoording: 'Wat we deden',
    zoKanHetOok: 'Zo kan het ook',
    over: 'Over deze site',
    contact: 'Contact',
    privacy: 'Privacy',
    toegankelijkheid: 'Toegankelijkheid',
    openData: 'Open data',
  },
  afzender: `Wat er gebeurt in ${stad.naam}, door en voor bewoners.`,
};

/** Who answers for the site, or that nobody filled it in yet. */
export const verantwoordelijk = stad.verantwoordelijke
  ? `Verantwoordelijk voor deze site: ${stad.verantwoordelijke}.`
  : 'Wie verantwoordelijk is voor deze site, is nog niet ingevuld.';

export const soortNaam: Record<PlekSoort | 'initiatief', string> = {
  initiatief: 'Initiatief',
  buurtcentrum: 'Buurtcentrum',
  ontmoetingsplek: 'Ontmoetingsplek',
  speeltuin: 'Speeltuin',
};

export const beheervormNaam: Record<Beheervorm, string> = {
  zelfbeheer: 'Door bewoners beheerd',
  sociaal_beheer: 'Beheerd door sociaal makelaars',
  samen: 'Samen beheerd',
  eigen_organisatie: 'Eigen organisatie',
};
export const beheervormOnbekend = 'Beheer nog niet bekend';

export const faseNaam: Record<InitiatiefFase, string> = {
  idee: 'Idee',
  start: 'Net begonnen',
  actief: 'Actief',
  zelfstandig: 'Draait zelfstandig',
  gestopt: 'Gestopt',
};

/** How sure we are of the place, in a few words beside a name. */
export const precisieTekst: Record<Precisie, string> = {
  adres: 'precies op de kaart',
  straat: 'ongeveer op de kaart',
  buurt: `alleen ${buurt.de} bekend`,
  wijk: `alleen ${wijk.de} bekend`,
};
export const adresBekend = 'adres bekend';
export const straatBekend = 'straat bekend';
/** In a row: how it stood, in which year. */
export const faseToen = (fase: string, jaar: string | undefined) =>
  jaar ? `${fase} in ${jaar}` : `${fase}, jaar onbekend`;
export const gegevensVan = (jaar: string) => `gegevens van ${jaar}`;
export const plekOnbekend = 'plek nog niet bekend';
export const wijkOnbekend = `${wijk.Een} onbekend`;

export const nietGevonden = {
  titel: 'Deze pagina is er niet',
  uitleg: 'Misschien is het adres veranderd. Of er zit een typefout in.',
  verder: 'Hier kun je verder:',
};
