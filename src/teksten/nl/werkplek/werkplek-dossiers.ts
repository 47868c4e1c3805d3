import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { Gebeurtenissoort, Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';
import { MEEST_OPGEHAALD } from '#domein/werkplek/wachtrij.ts';
import { bijAantal, getal } from '#teksten/nl/taal/woord.ts';

/** How a dossier stands, for staff. */
export const dossierstatus = {
  aanmelding: {
    ingediend: 'Wacht op een makelaar',
    vraag_gesteld: 'Wacht op antwoord',
    gepubliceerd: 'Staat op de site',
    afgewezen: 'Niet geplaatst',
    ingetrokken: 'Gestopt door de bewoner',
  } satisfies Record<Aanmeldingstatus, string>,
  aanvraag: {
    ingediend: 'Nieuw',
    in_behandeling: 'Wordt bekeken',
    aanvulling_gevraagd: 'Wacht op antwoord',
    voorgelegd: 'Ligt bij de jury',
    toegekend: 'Krijgt het geld',
    deels_toegekend: 'Krijgt een deel',
    afgewezen: 'Krijgt geen geld',
    in_uitvoering: 'Is bezig',
    afgerond: 'Klaar',
    buiten_behandeling: 'Gaat niet door',
    ingetrokken: 'Gestopt door de bewoner',
  } satisfies Record<Aanvraagstatus, string>,
  feedback: {
    nieuw: 'Wacht op antwoord',
    beantwoord: 'Heeft antwoord',
    heropend: 'Nog niet geholpen',
    afgesloten: 'Klaar',
  } satisfies Record<Feedbackstatus, string>,
};

const KRIJGT_MAIL = 'De bewoner krijgt een mail.';
const LEEST = 'De bewoner leest waarom.';
const LEEST_BEZWAAR = 'De bewoner leest waarom, en hoe je bezwaar maakt.';

export interface Staptekst {
  readonly knop: string;
  /** What happens. */
  readonly uitleg?: string;
  /** What the applicant gets by mail, when there is an address. */
  readonly bericht?: string;
  /** A text to begin with; it can be changed. */
  readonly begin?: string;
}
/** The steps staff can take, by the state they lead to. */
export const stapTekst: {
  readonly aanmelding: Partial<Record<Aanmeldingstatus, Staptekst>>;
  readonly aanvraag: Partial<Record<Aanvraagstatus, Staptekst>>;
} = {
  aanmelding: {
    vraag_gesteld: {
      knop: 'Stel een vraag',
      bericht: 'De bewoner krijgt je vraag per mail en kan in het dossier antwoord geven.',
      begin: 'Wat leuk dat je dit wilt doen. Ik heb nog een vraag: ',
    },
    ingediend: { knop: 'De vraag is opgelost', uitleg: 'Bijvoorbeeld omdat je al belde.' },
    gepubliceerd: { knop: 'Zet op de site', uitleg: 'Het initiatief komt op de site.', bericht: KRIJGT_MAIL },
    afgewezen: {
      knop: 'Plaats dit niet',
      bericht: LEEST_BEZWAAR,
      begin: 'Dank je wel voor je aanmelding. We plaatsen hem niet, omdat ',
    },
  },
  aanvraag: {
    in_behandeling: { knop: 'Pak dit op', uitleg: 'Jij gaat hierover.', bericht: KRIJGT_MAIL },
    aanvulling_gevraagd: {
      knop: 'Stel een vraag',
      bericht: 'De bewoner krijgt je vraag per mail en kan in het dossier antwoord geven.',
      begin: 'Dank je wel voor je plan. Ik wil nog iets van je weten: ',
    },
    voorgelegd: {
      knop: 'Leg dit voor aan de jury',
      uitleg: 'Het plan komt op de site, zonder naam. Daarna kan er niets meer aan veranderen.',
    },
    buiten_behandeling: {
      knop: 'Ga hier niet mee verder',
      bericht: LEEST_BEZWAAR,
      begin: 'Dank je wel voor je plan. We gaan er niet mee verder, omdat ',
    },
    toegekend: { knop: 'Ken alles toe', bericht: LEEST },
    deels_toegekend: { knop: 'Ken een deel toe', uitleg: 'Vul in hoeveel.', bericht: LEEST },
    afgewezen: { knop: 'Wijs af', bericht: LEEST_BEZWAAR },
    in_uitvoering: { knop: 'Ze zijn begonnen', bericht: KRIJGT_MAIL },
    afgerond: { knop: 'Sluit af zonder verslag', uitleg: 'Alleen als er geen verslag komt. Schrijf erbij waarom.' },
  },
};

/** What happened, for staff. */
export const gebeurtenisKort: Record<Gebeurtenissoort, string> = {
  ingediend: 'Kwam binnen',
  bevestigd: 'Het adres klopt',
  vraag_gesteld: 'Vraag gesteld',
  aanvulling_gevraagd: 'Vraag gesteld',
  aangevuld: 'Antwoord op de vraag',
  vraag_vervallen: 'De vraag is opgelost',
  gewijzigd: 'De bewoner paste het aan',
  in_behandeling: 'Opgepakt',
  voorgelegd: 'Voorgelegd aan de jury',
  toegekend: 'Toegekend',
  deels_toegekend: 'Deels toegekend',
  afgewezen: 'Afgewezen',
  in_uitvoering: 'Begonnen',
  eindverslag: 'Verslag van de bewoner',
  afgerond: 'Afgesloten',
  buiten_behandeling: 'Niet verder',
  ingetrokken: 'De bewoner stopte',
  gepubliceerd: 'Op de site gezet',
  beantwoord: 'Antwoord gegeven',
  gedaan: 'Gedaan wat beloofd was',
  geholpen: 'De bewoner is geholpen',
  heropend: 'De bewoner is nog niet geholpen',
  afgesloten: 'Vanzelf afgesloten',
  nieuwe_code: 'Nieuwe volgcode gevraagd',
  gewist: 'Naam en adres weggehaald',
  herinnerd: 'Herinnerd door de site',
  notitie: 'Notitie',
  geschreven: 'De bewoner schreef iets',
  geantwoord: 'Teruggeschreven, of gelezen',
};
export const partijKort: Record<Partij, string> = {
  indiener: 'de bewoner',
  makelaar: 'een makelaar',
  beheerder: 'een beheerder',
  systeem: 'de site',
};
export const kanaalNaam: Record<Kanaal, string> = {
  site: 'Via de site',
  site_zonder_js: 'Via de site, zonder JavaScript',
  papier: 'Op papier',
  telefoon: 'Door de telefoon',
  straat: 'Op straat',
};

export const dossierTekst = {
  laden: 'We halen het dossier op.',
  stand: 'Hoe staat het?',
  wacht: 'Wat wil je doen?',
  nietAanZet: 'Jij hoeft nu niets te doen. Het wacht op iemand anders.',
  beantwoord: 'Het antwoord is gegeven. De bewoner kan er nog iets op zeggen.',
  beantwoordAanNiemand: 'Het antwoord is gegeven. Jij hoeft nu niets te doen.',
  juryBeslist: 'De jury stemt hierover. Wat eruit komt, staat straks in de uitslag.',
  klaar: 'Dit dossier is klaar.',
  nietBevestigd: 'We weten nog niet of het adres klopt. Bel de bewoner, of wacht op de mail.',
  mailNietBevestigd: 'We weten nog niet of het mailadres klopt. Wacht tot de bewoner op de mail reageert.',
  nummerNietBevestigd: 'We weten nog niet of het nummer klopt. Bel de bewoner.',
  bevestig: 'Ik sprak de bewoner',
  bevestigd: 'Genoteerd: we kunnen de bewoner bereiken.',
  nietBereikbaar: 'We hebben geen adres of telefoonnummer van de bewoner.',
  weggehaald: 'De bewoner liet naam, adres en telefoonnummer weghalen.',
  geenMail: 'De bewoner gaf geen mailadres. Er gaat geen mail. Bel zelf, en vertel het.',
  niemandHoort: 'Er is geen adres. De bewoner hoort dit niet.',
  contact: 'Wie is het?',
  contactUitleg: 'Kijk alleen als je iemand wilt bellen of mailen. We noteren dat je keek.',
  toonContact: 'Laat naam en contact zien',
  geenNaam: 'Geen naam achtergelaten',
  inhoud: 'Wat schreef de bewoner?',
  begroting: 'Begroting',
  gevraagd: 'Gevraagd',
  eigenBijdrage: 'Betaalt de bewoner of een ander',
  besteed: 'Uitgegeven, volgens het verslag',
  geboekt: 'Uitgegeven, volgens ons. Dit is niet gelijk.',
  minimum: 'Kan beginnen met',
  toegekend: 'Toegekend',
  ronde: 'Ronde',
  telling: 'Uit de telling:',
  tijdlijn: 'Wat is er gebeurd?',
  intern: 'Alleen voor collega’s',
  notitie: 'Schrijf iets op voor collega’s',
  notitieUitleg: 'De bewoner ziet dit niet.',
  noteer: 'Bewaar de notitie',
  genoteerd: 'De notitie staat erbij.',
  overdragen: 'Geef dit aan een collega',
  kiesCollega: 'Aan wie?',
  draagOver: 'Geef over',
  overgedragen: (naam: string) => `${naam} gaat hiermee verder.`,
  behandelaar: (naam: string) => `${naam} gaat hierover.`,
  geenBehandelaar: 'Nog niemand pakte dit op.',
  geenVasteBehandelaar: 'Niemand is hier vast voor.',
  tekstVoorBewoner: 'Wat schrijf je aan de bewoner?',
  tekstNodig: 'Schrijf erbij waarom.',
  bedrag: 'Hoeveel euro?',
  bedragFout: 'Vul een bedrag in, zoals 250 of 250,50.',
  gedaan: 'Gelukt.',
  gedaanZichtbaar: 'Gelukt. Straks staat het op de site.',
  bekijkOpSite: 'Bekijk op de site',
  bezig: 'We zijn bezig.',
  andersOpSite: 'Zo komt het op de site',
  plaatsbepaling: 'Hoe precies komt het op de kaart?',
  opAdres: 'Op het adres',
  opBuurt: 'Alleen de buurt',
};

/** Writing with the resident, beside the steps. */
export const gesprekTekst = {
  kop: 'De bewoner wacht op antwoord',
  uiterlijk: (dag: string) => `We beloofden antwoord voor het eind van ${dag}.`,
  schrijf: 'Schrijf de bewoner',
  antwoord: 'Wat wil je zeggen?',
  uitleg: 'De bewoner krijgt dit per mail en kan in het dossier terugschrijven.',
  zonderMail: 'De bewoner gaf geen mailadres. Bel liever.',
  verstuur: 'Verstuur dit',
  leeg: 'Schrijf wat je wilt zeggen.',
  verstuurd: 'Verstuurd.',
  gelezen: 'Een antwoord is niet nodig',
  gelezenUitleg: 'In het dossier staat dan dat je het las.',
  gelezenKlaar: 'Genoteerd.',
};

export const antwoordTekst = {
  kop: 'Geef antwoord',
  reactie: 'Je antwoord',
  reactieHulp: 'De bewoner krijgt dit per mail, als er een adres is.',
  publiceer: 'Zet dit ook op de site',
  gezegd: 'Wat zei de bewoner?',
  gezegdHulp:
    'Schrijf het over in je eigen woorden. Laat namen, adressen, ziektes en alles weg waaraan je iemand herkent.',
  gedaan: 'Wat is er gedaan?',
  belofte: 'Wanneer is het klaar?',
  belofteHulp: 'Alleen als je iets belooft. Die dag staat ook op de site.',
  belofteFout: 'Kies bij “Wanneer is het klaar?” een dag die nog komt, binnen tien jaar.',
  verstuur: 'Verstuur het antwoord',
  leeg: 'Schrijf een antwoord.',
  gezegdLeeg: 'Schrijf wat de bewoner zei, of zet het niet op de site.',
  nooitPubliek: 'Dit gaat over een makelaar. Het komt alleen in aantallen op de site.',
  afgesproken: (dag: string) => `Beloofd voor ${dag}.`,
  nuGedaan: 'Het is gedaan',
  watGedaan: 'Wat is er gedaan?',
  watGedaanLeeg: 'Schrijf wat er is gedaan.',
};

export const inboxTekst = {
  intro: 'Dit wacht op jou. Wat het eerst af moet, staat bovenaan.',
  leeg: 'Er wacht niets op jou. Goed gedaan.',
  leegAlles: 'Er wacht niets.',
  alles: 'Laat ook het werk van collega’s zien',
  mijn: 'Laat alleen mijn werk zien',
  fout: 'We konden niet ophalen wat er wacht.',
  opnieuw: 'Probeer het nog eens',
  laden: 'We kijken wat er wacht.',
  aantal: (n: number) =>
    bijAantal(n, {
      geen: 'Er is nu niets te doen.',
      een: 'Er wacht 1 ding.',
      meer: 'Er wachten # dingen.',
    }),
  nietAlles: `Er wacht heel veel. Je ziet alleen de eerste ${getal(MEEST_OPGEHAALD)}.`,
  blad: (van: number, tot: number, samen: number) => `Je ziet ${van} tot en met ${tot} van de ${getal(samen)}.`,
  spoed: 'Dit moet snel',
  sinds: {
    dagen: (n: number) => bijAantal(n, { geen: 'sinds vandaag', een: 'sinds gisteren', meer: 'al # dagen' }),
    maanden: (n: number) => bijAantal(n, { geen: 'nog geen maand', een: 'al 1 maand', meer: 'al # maanden' }),
    jaren: (n: number) => bijAantal(n, { geen: 'nog geen jaar', een: 'al 1 jaar', meer: 'al # jaar' }),
  },
  onbekend: 'nog nooit nagekeken',
  uiterlijk: (dag: string) => `uiterlijk ${dag}`,
  teLaat: (dag: string) => `had af moeten zijn op ${dag}`,
  nakijken: (n: number) =>
    bijAantal(n, {
      geen: 'Alles is pas nagekeken',
      een: '1 plek of initiatief is lang niet nagekeken',
      meer: '# plekken en initiatieven zijn lang niet nagekeken',
    }),
  wat: {
    aanmelding_lezen: 'Lees de aanmelding',
    antwoord_lezen: 'Lees het antwoord van de bewoner',
    vraag_lezen: 'Een bewoner schreef iets: geef antwoord',
    bevestigen: 'Nog niet bevestigd: zoek contact',
    oppakken: 'Pak de aanvraag op',
    voorleggen: 'Bekijk de aanvraag en leg hem voor',
    starten: 'Spreek af hoe het begint',
    antwoorden: 'Geef antwoord op feedback',
    opnieuw_antwoorden: 'Nog niet geholpen: geef opnieuw antwoord',
    belofte: 'Doe wat is beloofd',
    mail_mislukt: 'Een mail kwam niet aan: zoek contact',
    nabellen: 'Bel: de bewoner gaf nog geen antwoord',
    ronde_verder: 'Deze ronde staat stil: zet de volgende stap',
    belang_nakijken: 'Een jurylid kent een plan niet dat zijn adres heeft: kijk of het klopt',
    verbetering_lezen: 'Een bewoner zegt dat iets niet klopt',
    nakijken: 'Klopt dit nog?',
  },
};
