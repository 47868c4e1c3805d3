import type { Ritme } from '#domein/activiteit/herhaling.ts';
import { bijAantal, buurt, wijk } from '#teksten/nl/taal/woord.ts';

/** Of a makelaar: what another colleague does. */
export const makelaarTekst = {
  collegaZet: 'Een collega zet dit op de site. Bewaar het nu als ‘nog niet op de site’.',
  eerstEraf: 'Dit zegt wie het is. Kies eerst ‘nog niet op de site’. Een collega zet het er weer op.',
  beheerderPast: 'Dit past een beheerder aan, of wie het is.',
};

/** Below a list of lines. */
export const lijstHulp = (aantal: number): string =>
  bijAantal(aantal, { geen: 'Hier past geen regel.', een: 'Hier past 1 regel.', meer: 'Hier passen # regels.' });

/** What fields are called in the workplace, whatever table they stand in. */
export const veldTekst = {
  id: 'Nummer',
  naam: 'Naam',
  titel: 'Titel',
  soort: 'Soort',
  soort_uitleg: 'Soort in andere woorden',
  omschrijving: 'Beschrijving',
  uitleg: 'Uitleg',
  wat_kan_hier: 'Wat kan hier?',
  adres: 'Adres',
  postcode: 'Postcode',
  plaats: 'Plaats',
  wijk_code: wijk.Een,
  buurt_code: buurt.Een,
  lat: 'Breedte (rond 52)',
  lon: 'Lengte (rond 5)',
  precisie: 'Hoe precies is deze plek?',
  punt_uitleg: 'Uitleg bij het punt op de kaart',
  beheervorm: 'Wie beheert het?',
  beheer: 'Meer over het beheer',
  organisatie_id: 'Organisatie',
  voorzieningen: 'Wat is er?',
  toegankelijkheid: 'Kan iedereen erin?',
  kosten: 'Wat kost het?',
  telefoon: 'Telefoon',
  email: 'E-mailadres',
  website: 'Website',
  bron: 'Waar komt dit vandaan?',
  let_op: 'Wat weten we niet zeker?',
  gecontroleerd_op: 'Nagekeken op',
  status: 'Op de site?',
  themas: 'Onderwerpen',
  fase: 'Hoe staat het ervoor?',
  plek_id: 'Plek',
  initiatief_id: 'Initiatief',
  makelaar_id: 'Makelaar',
  begin: 'Begint op',
  eind: 'Eindigt op',
  herhaling: 'Herhaling',
  overgeslagen: 'Overgeslagen dagen',
  afgelast: 'Dagen die niet doorgaan',
  voor: 'Voor wie? (leeg: voor iedereen)',
  gratis: 'Is het gratis?',
  taal: 'In welke taal?',
  aanmelden: 'Hoe doe je mee?',
  van: 'Van',
  tot: 'Tot',
  rol: 'Rol',
  medewerker_id: 'Account van',
  toestemming_op: 'Toestemming op',
  sinds: 'Werkt hier sinds',
  andere_namen: 'Andere namen',
  hele_stad: 'Werkt in de hele stad',
  dag: 'Dag',
  datum: 'Datum',
  nummer: 'Nummer',
  gevraagd_cent: 'Gevraagd',
  plan: 'Het plan',
  doelgroep: 'Voor wie?',
  wanneer: 'Wanneer?',
  over: 'Gaat over',
  gezicht: 'Gezicht',
  tekst: 'Wat iemand zei',
  wens: 'Wens',
  ingediend_op: 'Kwam binnen op',
  ronde_id: 'Ronde',
  budget_cent: 'Budget in euro',
  slug: 'Naam in het webadres',
};

/** How the values of closed lists read. */
export const keuzeTekst = {
  status: { concept: 'Nog niet op de site', gepubliceerd: 'Staat op de site', gearchiveerd: 'Van de site gehaald' },
  plek_soort: { buurtcentrum: 'Buurtcentrum', speeltuin: 'Speeltuin', ontmoetingsplek: 'Ontmoetingsplek' },
  precisie: {
    adres: 'Het adres zelf',
    straat: 'Ergens in de straat',
    buurt: `Alleen ${buurt.de}`,
    wijk: `Alleen ${wijk.de}`,
  },
  beheervorm: {
    zelfbeheer: 'Bewoners zelf',
    sociaal_beheer: 'De sociaal makelaars',
    samen: 'Bewoners en makelaars samen',
    eigen_organisatie: 'Een eigen organisatie',
  },
  fase: {
    idee: 'Het is een idee',
    start: 'Het begint net',
    actief: 'Het loopt',
    zelfstandig: 'Het loopt zonder hulp',
    gestopt: 'Het is gestopt',
  },
  voor: { kinderen: 'Kinderen', jongeren: 'Jongeren', volwassenen: 'Volwassenen', ouderen: 'Ouderen' },
  rol: { makelaar: 'Makelaar', beheerder: 'Beheerder' },
};

export const inhoudTekst = {
  nieuw: 'Nieuw',
  zoek: 'Zoek op naam',
  geen: 'Hier staat nog niets.',
  oud: 'Langer dan 6 maanden niet nagekeken',
  bewaar: 'Bewaar',
  publiceer: 'Zet op de site',
  kloptNog: 'Klopt nog',
  kloptGezegd: 'Genoteerd: dit klopt vandaag.',
  bewaard: 'Bewaard.',
  bewaardZichtbaar: 'Bewaard. Straks staat het op de site.',
  terug: 'Terug naar de lijst',
  nagekeken: (dag: string) => `Nagekeken: ${dag}`,
  nooit: 'nog nooit',
  teOud: (dag: string) => `${dag}. Klopt het nog?`,
  geschiedenis: 'Wie veranderde wat?',
  geschiedenisLeeg: 'Hier is nog niets veranderd.',
  handeling: { toegevoegd: 'Toegevoegd', gewijzigd: 'Veranderd', verwijderd: 'Verwijderd' },
  waar: 'Waar?',
  contact: 'Contact',
  gegevens: 'Wat is het?',
  zeker: 'Hoe zeker is dit?',
  onbekend: 'Weet ik niet',
};

export const toestemmingTekst = {
  kop: 'Mag deze naam op de site?',
  gegeven: (dag: string) => `Ja, gezegd op ${dag}.`,
  uitleg:
    'Nog niet. Zonder ja komt deze naam niet op de site. Alleen deze makelaar zelf zegt ja, met de knop in een mail.',
  geenAdres: 'Nog niet. Bewaar eerst een e-mailadres of een account. Dan kun je het vragen.',
  vraag: 'Vraag het per mail',
  gevraagd: 'Gevraagd. Er gaat hooguit één mail per dag.',
  anders: 'Verandert een ander de naam, het adres of het account? Dan vraag je het opnieuw.',
};

export const openingstijdTekst = {
  kop: 'Openingstijden',
  uitleg: 'Vul de vaste dagen in. Een andere datum gaat voor. Een datum zonder tijden betekent: dicht.',
  vast: 'Vaste dag erbij',
  datum: 'Andere datum erbij',
  weg: (wat: string) => `Haal ${wat} weg`,
  bewaar: 'Bewaar de tijden',
  bewaard: 'De tijden zijn bewaard.',
  onvolledig: 'Vul bij elke regel een begin en een einde in. Het einde is later dan het begin.',
  geenDatum: 'Kies bij elke andere datum een dag.',
  teLang: 'Een uitleg is te lang. Maak hem korter.',
  geen: 'Er staan nog geen tijden.',
  zonderDatum: 'Andere datum',
  dicht: 'dicht',
  dagen: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};

export const liggingTekst = {
  zoek: 'Zoek een adres',
  hulp: 'Typ een straat, adres of postcode.',
  kaart: 'Kies op de kaart',
  kaartUitleg: 'Schuif de kaart tot de plek onder het kruis ligt. Met het toetsenbord: gebruik de pijltjes.',
  kaartnaam: 'Kaart om een plek te kiezen',
  neem: 'Neem deze plek',
  sluit: 'Sluit de kaart',
  weg: 'Haal de plek weg',
  nietGevonden: 'De adressen laden nu niet. Kies op de kaart of typ de getallen.',
  getallen: 'Of typ de getallen zelf.',
};

export const werkwijkTekst = {
  kop: 'Waar werkt deze makelaar of organisatie?',
  geen: 'Er is nog niets gekozen.',
  kies: 'Kies',
  alles: 'Allemaal',
  heel: (naam: string) => `Heel ${naam}`,
  bij: 'Voeg toe',
  weg: (naam: string) => `Haal ${naam} weg`,
};

export const herhaalTekst = {
  ritmes: {
    nooit: 'Eén keer',
    dag: 'Elke dag',
    week: 'Elke week',
    twee_weken: 'Om de week',
    maand: 'Elke maand op dezelfde weekdag',
  } satisfies Record<Ritme, string>,
  eigen: 'Anders',
  tot: 'Tot en met (mag leeg blijven)',
  weekdagen: 'Op welke dagen?',
  heleDag: 'Het is de hele dag',
  eersteDag: 'Eerste dag',
  laatsteDag: 'Laatste dag',
  /** Times to start from when it is not the whole day. */
  begintStandaard: '10:00',
  eindigtStandaard: '12:00',
  wie: 'Voor wie is het?',
  eerstBegin: 'Kies eerst wanneer het begint.',
  eindTeVroeg: 'Het einde is later dan het begin.',
  ergens: 'Kies een plek, of een initiatief hieronder.',
};
