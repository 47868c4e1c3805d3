import { stad } from '#config/stad.ts';
import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';

/** The mails about a dossier. A subject names no person and no plan: it shows on a locked phone. */
export const berichtTekst = {
  aanhef: (naam: string) => `Beste ${naam},`,
  aanhefZonderNaam: 'Hallo,',
  nummer: (nummer: string) => `Je nummer is ${nummer}.`,
  helpt: (naam: string) => `${naam} helpt je.`,
  bel: (nummer: string) => `Je belt ${nummer}.`,
  wieBinnen: (dagen: number) => `Binnen ${dagen} dagen weet je wie je helpt.`,
  over: (titel: string) => `Het gaat over: ${titel}`,
  telling: 'Dit kwam uit de telling:',
  knop: 'Bekijk je dossier',
  bevestigKnop: 'Bevestig je adres',
  link: 'Of neem dit adres over in je browser:',
  code: (code: string) => `Je volgcode is ${code}.`,
  geheim: 'Deze code is alleen voor jou. Geef hem niet aan anderen.',
  /** For who has no JavaScript: the code in a link is read by a script alone. */
  vraagtErom: 'Vraagt de pagina om je volgcode? Vul hem daar in.',
  kwijt: 'Bewaar dit bericht. Met de link of je volgcode open je je dossier.',
  pagina: 'Bekijk de pagina van je initiatief',
  namens: 'Iemand van het portaal vulde dit formulier voor je in.',
  bevestigen: 'Open de link hieronder en druk daar op de knop. Dan weten wij dat dit adres van jou is.',
  /** For who has no JavaScript: the code in a link is read by a script alone. */
  bevestigenZonderJs: 'Open de link hieronder. Typ daar je volgcode. Druk dan op “Ja, dit is mijn adres”.',
  herinnering: 'We weten nog niet of dit adres van jou is. Hierna vragen we het niet meer.',
  laatsteKeer: (onderwerp: string) => `Laatste herinnering: ${onderwerp.charAt(0).toLowerCase()}${onderwerp.slice(1)}`,
  nietVanJou: 'Weet je hier niets van? Dan hoef je niets te doen.',
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  nietEens: 'Ben je het er niet mee eens?',
  groet: 'Met vriendelijke groet,',
  afzender: `Buurtportaal ${stad.naam}`,
};

/** Above words that somebody wrote: whose they are, as its reader calls them. */
export const schreefTekst: Record<Partij, string> = {
  indiener: 'Dit schreef je zelf:',
  makelaar: 'Dit schreef de makelaar:',
  beheerder: 'Dit schreef een beheerder:',
  systeem: 'Dit schreef de site:',
};

/** A form came in. */
export const ontvangstTekst: Record<Dossiersoort, Staptekst> = {
  aanmelding: {
    onderwerp: 'We hebben je aanmelding',
    zinnen: [
      'Wat leuk dat je iets wilt doen in de buurt.',
      'We lezen je aanmelding.',
      'Na elke stap krijg je een mail.',
    ],
  },
  aanvraag: {
    onderwerp: 'We hebben je aanvraag',
    zinnen: [
      'Dank je wel voor je plan.',
      'We lezen je aanvraag.',
      'In je dossier zie je elke stap, en wie je kan helpen.',
    ],
  },
  feedback: {
    onderwerp: 'Dank je wel voor je reactie',
    zinnen: ['We lezen wat je schreef.', `Je krijgt binnen ${stad.antwoordDagen} dagen antwoord.`],
  },
};

interface Staptekst {
  onderwerp: string;
  zinnen: readonly string[];
}

/** An aanmelding reached this state. `gepubliceerd` goes out when its page is online. */
export const aanmeldingstapTekst: Record<Aanmeldingstatus, Staptekst> = {
  ingediend: {
    onderwerp: 'We gaan verder met je aanmelding',
    zinnen: ['We kunnen weer verder met je aanmelding.'],
  },
  vraag_gesteld: {
    onderwerp: 'Een vraag over je aanmelding',
    zinnen: ['We hebben een vraag.', 'Geef je antwoord in je dossier.'],
  },
  gepubliceerd: {
    onderwerp: 'Je initiatief staat online',
    zinnen: ['Je initiatief heeft nu een eigen pagina.', 'Buren kunnen je zo vinden.'],
  },
  afgewezen: {
    onderwerp: 'Je aanmelding gaat niet door',
    zinnen: ['We zetten je initiatief niet op de site.'],
  },
  ingetrokken: {
    onderwerp: 'Je aanmelding is ingetrokken',
    zinnen: ['Je hebt je aanmelding ingetrokken. Je hoeft niets meer te doen.'],
  },
};

/** The same, when no build that shows it came online within a day. */
export const nogNietOnlineTekst: Staptekst = {
  onderwerp: 'Je aanmelding is goedgekeurd',
  zinnen: ['We keurden je aanmelding goed.', 'Je initiatief komt op de site. Dat duurt nu langer dan anders.'],
};

/** An aanvraag reached this state. */
export const aanvraagstapTekst: Record<Aanvraagstatus, Staptekst> = {
  ingediend: { onderwerp: 'We hebben je aanvraag', zinnen: ['We lezen je aanvraag.'] },
  in_behandeling: { onderwerp: 'We zijn bezig met je aanvraag', zinnen: ['We werken nu aan je aanvraag.'] },
  aanvulling_gevraagd: {
    onderwerp: 'Een vraag over je aanvraag',
    zinnen: ['We willen nog iets van je weten.', 'Geef je antwoord in je dossier.'],
  },
  voorgelegd: {
    onderwerp: 'Je aanvraag gaat naar de buurt',
    zinnen: ['Je aanvraag is klaar voor een besluit.', 'Je plan komt ook op de site, zonder je naam.'],
  },
  toegekend: { onderwerp: 'Goed nieuws over je aanvraag', zinnen: ['Je krijgt het geld dat je vroeg.'] },
  deels_toegekend: {
    onderwerp: 'Goed nieuws over je aanvraag',
    zinnen: ['Je krijgt een deel van het geld dat je vroeg.'],
  },
  afgewezen: {
    onderwerp: 'Het besluit over je aanvraag',
    zinnen: ['Je krijgt dit keer geen geld voor je plan.'],
  },
  in_uitvoering: {
    onderwerp: 'Je kunt beginnen',
    zinnen: ['Je plan kan van start.', 'Vertel na afloop in je dossier hoe het ging.'],
  },
  afgerond: { onderwerp: 'Je aanvraag is klaar', zinnen: ['Dank je wel. Je aanvraag is nu afgerond.'] },
  buiten_behandeling: {
    onderwerp: 'We stoppen met je aanvraag',
    zinnen: ['We kunnen niet verder met je aanvraag.'],
  },
  ingetrokken: {
    onderwerp: 'Je aanvraag is ingetrokken',
    zinnen: ['Je hebt je aanvraag ingetrokken. Je hoeft niets meer te doen.'],
  },
};

/** Feedback reached this state. */
export const feedbackstapTekst: Record<Feedbackstatus, Staptekst> = {
  nieuw: { onderwerp: 'Dank je wel voor je reactie', zinnen: ['We lezen wat je schreef.'] },
  beantwoord: { onderwerp: 'Antwoord op je reactie', zinnen: ['We hebben je geantwoord.'] },
  heropend: {
    onderwerp: 'We kijken nog een keer',
    zinnen: ['Je bent nog niet geholpen.', 'We gaan er opnieuw mee aan de slag.'],
  },
  afgesloten: { onderwerp: 'Je reactie is afgesloten', zinnen: ['Fijn dat je ons liet weten hoe het ging.'] },
};

/** Two of the staff stopped it, because whoever sent it asked them to. */
export const namensGestoptTekst: Staptekst = {
  onderwerp: 'We zijn gestopt, zoals je vroeg',
  zinnen: ['Je vroeg ons om te stoppen. Dat hebben we gedaan.', 'Vroeg je dit niet? Bel ons dan.'],
};

/** The clock closed it, because nobody answered. */
export const stilTekst: Record<'vraag' | 'verslag', Staptekst> = {
  vraag: {
    onderwerp: 'We stoppen, want we hoorden niets',
    zinnen: [
      'We stelden je een vraag en kregen geen antwoord.',
      'Daarom stoppen we nu.',
      'Wil je toch verder? Vul het formulier dan opnieuw in, of bel ons.',
    ],
  },
  verslag: {
    onderwerp: 'Je plan is nu klaar',
    zinnen: [
      'We vroegen wat er van je plan kwam en hoorden niets.',
      'Daarom staat het nu als klaar op de site.',
      'Wil je er nog iets over vertellen? Bel ons.',
    ],
  },
};

/** We still wait; `dag`: until when, in words. */
export const herinneringTekst: Record<
  'vraag' | 'verslag' | 'bewaren',
  Staptekst & { einde: (dag: string, soort: Dossiersoort) => readonly string[] }
> = {
  vraag: {
    onderwerp: 'Je hebt nog een vraag van ons',
    zinnen: ['We wachten op je antwoord.', 'Geef je antwoord in je dossier.'],
    einde: (dag) => [`We wachten tot en met ${dag}. Daarna stopt het vanzelf.`],
  },
  verslag: {
    onderwerp: 'Hoe ging het met je plan?',
    zinnen: ['Je kreeg geld voor je plan.', 'Vertel in je dossier wat ervan kwam. Een paar zinnen is genoeg.'],
    einde: (dag) => [`We wachten tot en met ${dag}. Daarna sluiten we het af. Nog bezig? Laat het weten.`],
  },
  bewaren: {
    onderwerp: 'Je wacht al lang op ons',
    zinnen: ['Je wacht al heel lang op ons. Dat spijt ons.', 'We bewaren je gegevens niet voor altijd.'],
    einde: (dag, soort) => [
      `Na ${dag} halen we je naam en adres weg. Wat je schreef, blijft bij ons staan.`,
      soort === 'feedback'
        ? 'Wil je nog antwoord? Vertel het ons dan opnieuw.'
        : 'Wil je nog antwoord? Laat het voor die dag weten in je dossier.',
    ],
  },
};

export const reactieTekst = {
  onderwerp: 'Antwoord op je reactie',
  zinnen: ['We hebben gelezen wat je schreef. Hieronder staat het antwoord.'],
  geholpen: 'Ben je hiermee geholpen? Laat het ons weten in je dossier.',
};

/** Staff wrote to somebody. */
export const geschrevenTekst: Staptekst = {
  onderwerp: 'Er is een bericht voor je',
  zinnen: ['Wil je terugschrijven? Doe dat in je dossier. Deze mail kun je niet beantwoorden.'],
};

export const bedragTekst = (bedrag: string): string => `Het gaat om ${bedrag}.`;

/** Somebody asked for a new code with this address. */
export const nieuweCodeTekst = {
  onderwerp: 'Je nieuwe volgcode',
  zinnen: [
    'Met dit e-mailadres is een nieuwe volgcode gevraagd.',
    'Gebruik je hem? Dan werken je oude codes niet meer.',
  ],
  opent: 'Met deze code open je:',
  dossier: (nummer: string, titel: string) => `${nummer}: ${titel}`,
  nietVanJou: 'Heb je dit niet gevraagd? Dan hoef je niets te doen. Je oude code blijft dan werken.',
};

/** More forms came in with one address than fit in a mail. */
export const overigTekst = {
  onderwerp: 'Er kwam nog meer binnen',
  zinnen: ['Er kwamen veel formulieren binnen met dit e-mailadres.'],
  nietVanJou: 'Weet je hier niets van? Dan hoef je niets te doen.',
};

/** All that an address gets after its first mail of a day, at 18:00. */
export const bundelTekst = {
  onderwerp: 'Alles wat er nog bij kwam',
  zinnen: ['Na onze vorige mail kwam er meer binnen met je e-mailadres.', 'Je krijgt het hier in één mail.'],
};
