import type { Werkfoutcode } from '#domein/werkplek/werkplek.fouten.ts';

/** Around the screens of the workplace. */
export const werkplekTekst = {
  titel: 'Werkplek',
  omschrijving: 'Hier houden sociaal makelaars het portaal actueel.',
  intro: 'Deze pagina is voor sociaal makelaars en beheerders.',
  zonderScript: 'De werkplek werkt alleen met JavaScript. Zet het aan, of gebruik een ander apparaat.',
  laden: 'De werkplek wordt geopend.',
  ophalen: 'We halen dit op.',
  naarSite: 'Bekijk de site',
  naarWerk: 'Ga naar de inhoud',
  menu: 'Onderdelen',
  alles: 'Alles',
  meer: 'Meer',
  geenTaak:
    'Dit adres heeft hier geen taak. Vraag een beheerder om je toe te voegen. Zit je in de jury? Ga dan naar je eigen bladzijde.',
  naarJury: 'Naar de buurtjury',
  nietGevonden: 'Dit scherm is er niet',
  nietGevondenUitleg: 'Misschien klopt de link niet. In het menu staat alles wat er wel is.',
  /** Names of the sections, in the menu and above their lists. */
  delen: {
    wacht: 'Wacht op mij',
    plek: 'Plekken',
    initiatief: 'Initiatieven',
    activiteit: 'Agenda',
    prioriteit: 'Prioriteiten',
    makelaar: 'Makelaars',
    organisatie: 'Organisaties',
    aanmelding: 'Aanmeldingen',
    aanvraag: 'Aanvragen',
    feedback: 'Feedback',
    ronde: 'Rondes',
    namens: 'Namens een bewoner',
    signaal: 'Signalen',
    monitor: 'Cijfers',
    medewerker: 'Team',
    logboek: 'Logboek',
    publicatie: 'Publicatie',
  },
  groepen: { werk: 'Mijn werk', inhoud: 'Op de site', beheer: 'Beheer' },
};

/** What is said when something did not work; what somebody typed is still there. */
export const werkfoutTekst = {
  toegang_verlopen: 'Je bent niet meer ingelogd. Log opnieuw in. Wat je typte, staat er nog.',
  code_te_oud: 'Hiervoor is een nieuwe code nodig. Er is nog niets gebeurd.',
  onbereikbaar: 'Er is geen verbinding. Wat je typte, staat er nog. Probeer het zo nog eens.',
  al_gedaan: 'Dit was al gelukt. Alleen het antwoord kwam net niet aan.',
  niet_bevoegd: 'Dat mag jij niet doen. Vraag het aan een beheerder.',
  niet_gevonden: 'Dit is er niet meer.',
  botsing: 'Iemand anders heeft dit net ook veranderd. Er is nog niets bewaard.',
  bestaat_al: 'Dit bestaat al. Kies een andere naam of een ander adres.',
  in_gebruik: 'Dit hoort nog bij iets anders. Haal het daar eerst weg.',
  past_niet: 'Iets wat je invulde, past niet. Kijk de velden na.',
  vervangteken: 'Op de plek van � viel een letter weg. Zet daar de goede letter.',
  stap_kan_niet: 'Deze stap kan nu niet. Misschien is hij al gezet, door jou of een collega.',
  veranderd: 'De bewoner paste dit net aan. Er is nog niets gebeurd. Lees het eerst opnieuw.',
  motivering_nodig: 'Schrijf erbij waarom.',
  bedrag_past_niet: 'Dit bedrag past niet bij wat is gevraagd.',
  jury_beslist: 'In deze ronde beslist de jury. Jij kunt hier nu niet over besluiten.',
  geld_op: 'Zoveel geld is er niet meer in deze ronde.',
  ander_nodig: 'Dit moet een andere collega doen.',
  ander_publiceert:
    'Een collega zet dit op de site. Bewaar het eerst als ‘nog niet op de site’. Gaat dit over jou? Dan voegt een collega het toe.',
  te_vaak: 'Dit vroeg je te vaak. Probeer het over een uur.',
  storing: 'Er ging iets mis bij ons. Wat je typte, staat er nog. Probeer het zo nog eens.',
} satisfies Record<Werkfoutcode, string>;
