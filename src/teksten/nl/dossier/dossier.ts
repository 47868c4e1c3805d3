import { stadstermijnen } from '#config/termijnen-in-formulier.ts';
import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import type { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { CONTACT_LIMIETEN } from '#domein/gedeeld/contact.limieten.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';

const L = DOSSIER_LIMIETEN;

/** What an action is called, what it does, and the button that does it. */
export interface Actietekst {
  readonly kop: string;
  readonly uitleg: string;
  readonly knop: string;
  readonly klaar: string;
}
type Actievelden<Actie extends Dossieractie> = Record<
  Exclude<keyof (typeof dossiervelden)[Actie], 'volgcode'>,
  Veldtekst
>;

export const volgenTekst = {
  code: {
    label: 'Je volgcode',
    hulp: 'Die staat in de mail van ons. Kleine letters en spaties mogen.',
    voorbeeld: '00000-AAAAA-00000-BBBBB-00000',
    leeg: 'Vul je volgcode in.',
  } satisfies Veldtekst,
  open: 'Laat zien hoe het loopt',
  laden: 'We zoeken het op.',
  geheim: 'Je volgcode is als een sleutel. Geef hem niet aan een ander.',
  kwijt: 'Code kwijt?',
};

export const dossierTekst = {
  nummer: (nummer: string) => `Nummer ${nummer}`,
  wieHelpt: 'Wie helpt je',
  makelaar: (naam: string) => `${naam} helpt je. Vragen kun je altijd stellen.`,
  ingezien: 'Deze mensen van het portaal bekeken je naam en adres:',
  iemand: 'Iemand van het portaal',
  nietIngezien: 'Niemand van het portaal bekeek je naam en adres.',
  alleenOpgeschreven: 'Iemand van het portaal schreef je naam en adres op. Daarna bekeek niemand ze.',
  besteedAnders: (verslag: string, geboekt: string) =>
    `In je verslag staat dat je ${verslag} uitgaf. Wij noteerden ${geboekt}. Bel ons als dat niet klopt.`,
  geenMakelaar: 'Het team van het portaal gaat hierover.',
  wieVoor: (dag: string) => `Voor het eind van ${dag} weet je wie je helpt.`,
  jouwAntwoorden: 'Wat jij schreef',
  opgeschreven: 'Wat een makelaar voor jou opschreef',
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  jouwGegevens: 'Je naam en adres',
  bedragToegekend: (bedrag: string) => `Je krijgt ${bedrag}.`,
  openbaarPlan: 'Zo staat je plan op de site',
  openbareBladzijde: 'Zo staat het op de site',
  watJeKunt: 'Wat je nu kunt doen',
  allesOver: 'Download alles wat we van je weten',
  antwoord: 'Ons antwoord',
  sluiten: 'Sluit dit dossier',
  opPapier: 'Met een code op papier laten we je naam en adres niet zien.',
  opPapierKan:
    'Wil je iets aanpassen? Of moeten je gegevens weg? Met een code op papier kan dit niet. Bel je makelaar.',
};

/** What was typed in a dossier and not sent. */
export const dossierconceptTekst = {
  botst: (dag: string) => `Op ${dag} typte je dit. Daarna is er iets veranderd.`,
  jij: 'Jij typte:',
  nu: 'Nu staat er:',
  niets: 'niets',
  verder: 'Ga verder met wat je typte',
  opnieuw: 'Begin opnieuw',
  blijft: 'Dit typte je, maar verstuurde je niet',
  codeOud:
    'Vroeg je een nieuwe code? Dan werkt de oude niet meer. Wat je typte, staat er nog. Open je dossier met de nieuwe code.',
};

export const actieTekst: Record<Exclude<Dossieractie, 'lezen'>, Actietekst> = {
  aanvullen: {
    kop: 'Geef antwoord',
    uitleg: 'Schrijf je antwoord op de vraag.',
    knop: 'Verstuur je antwoord',
    klaar: 'Je antwoord is binnen.',
  },
  vragen: {
    kop: 'Stel een vraag of vertel iets',
    uitleg: `Je krijgt binnen ${stadstermijnen.bewonersvraag_dagen} dagen antwoord.`,
    knop: 'Verstuur',
    klaar: 'Het is binnen. Je krijgt antwoord.',
  },
  wijzigen: {
    kop: 'Pas het aan',
    uitleg: 'Je kunt alles nog aanpassen.',
    knop: 'Bewaar wat je aanpaste',
    klaar: 'Het is aangepast.',
  },
  intrekken: {
    kop: 'Stop ermee',
    uitleg: 'Wil je niet verder? Dan stoppen wij ook. Je kunt dit niet terugdraaien.',
    knop: 'Ja, ik stop ermee',
    klaar: 'Het is gestopt.',
  },
  eindverslag: {
    kop: 'Vertel wat ervan kwam',
    uitleg: 'Een paar zinnen is genoeg. Ze komen op de site, zonder je naam.',
    knop: 'Verstuur je verhaal',
    klaar: 'Dank je wel. Anderen leren hier ook van.',
  },
  geholpen: {
    kop: 'Ben je hiermee geholpen?',
    uitleg: 'Zeg je nee? Dan kijken we er nog eens naar.',
    knop: 'Verstuur je antwoord',
    klaar: 'Dank je wel voor je antwoord.',
  },
  bevestigen: {
    kop: 'Klopt je adres?',
    uitleg: 'Zeg even dat het adres van jou is.',
    knop: 'Ja, dit is mijn adres',
    klaar: 'Dank je.',
  },
  wis: {
    kop: 'Haal je gegevens weg',
    uitleg:
      'Je naam, mail en telefoon gaan meteen weg. Stond het nooit op de site? Dan gaat alles weg. Je volgcode werkt dan niet meer.',
    knop: 'Haal mijn gegevens weg',
    klaar: 'Je naam, mail, telefoon en adres zijn weg. Wat op de site stond, staat daar nog, zonder je naam.',
  },
  nieuwe_code: {
    kop: 'Vraag een nieuwe code',
    uitleg: 'Vul je e-mailadres in. Kennen we het? Dan krijg je een mail met een nieuwe code.',
    knop: 'Stuur me een nieuwe code',
    klaar:
      'Kennen we dit adres? Dan krijg je zo een mail. Kreeg je vandaag al een mail van ons? Dan komt deze om 18.00 uur, of morgen. Gaf je alleen je telefoon? Bel dan je makelaar.',
  },
};

export const actievelden: { readonly [Actie in Exclude<Dossieractie, 'lezen'>]: Actievelden<Actie> } = {
  aanvullen: { tekst: { label: 'Je antwoord', leeg: 'Schrijf je antwoord op.', max: L.aanvulling } },
  vragen: { tekst: { label: 'Wat wil je vragen of vertellen?', leeg: 'Schrijf het op.', max: L.aanvulling } },
  wijzigen: {},
  intrekken: { tekst: { label: 'Waarom stop je?', max: L.reden } },
  eindverslag: {
    tekst: {
      label: 'Wat is ervan gekomen?',
      voorbeeld: 'De bank staat er. Elke dag zitten er mensen op.',
      leeg: 'Vertel wat ervan kwam.',
      max: L.eindverslag,
    },
    besteed: {
      label: 'Hoeveel heb je uitgegeven, in euro?',
      voorbeeld: '450,25',
      leeg: 'Vul in hoeveel je uitgaf. Niets? Vul dan 0 in.',
    },
  },
  geholpen: {
    geholpen: { label: 'Ben je hiermee geholpen?', leeg: 'Kies ja of nee.' },
    tekst: { label: 'Wil je er iets bij zeggen?', max: L.reden },
  },
  bevestigen: {},
  wis: {},
  nieuwe_code: {
    contact_email: {
      label: 'Je e-mailadres',
      leeg: 'Vul je e-mailadres in.',
      voorbeeld: 'naam@voorbeeld.test',
      max: CONTACT_LIMIETEN.contact_email,
    },
  },
};
