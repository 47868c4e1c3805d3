import { stad } from '#config/stad.ts';
import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';

/** The mails about a dossier. A subject names no person and no plan: it shows on a locked phone. */
export const berichtTekst = {
  aanhef: (naam: string) => `Beste ${naam},`,
  aanhefZonderNaam: 'Hallo,',
  nummer: (nummer: string) => `Je nummer is ${nummer}.`,
  over: (titel: string) => `Het gaat over: ${titel}`,
  reden: 'Dit schreef de makelaar erbij:',
  knop: 'Bekijk je dossier',
  bevestigKnop: 'Bevestig je adres',
  link: 'Of neem dit adres over in je browser:',
  code: (code: string) => `Je volgcode is ${code}.`,
  geheim: 'Deze code is alleen voor jou. Geef hem niet aan anderen.',
  kwijt: 'Bewaar dit bericht. Met de link kom je altijd terug.',
  nietVanJou: 'Heb je niets ingestuurd? Dan hoef je niets te doen.',
  groet: 'Met vriendelijke groet,',
  afzender: `Buurtportaal ${stad.naam}`,
};

const bevestigen = 'Klik eerst op de link hieronder. Dan weten wij dat dit adres klopt.';

/** A form came in. `bevestigen`: the address was not proven yet. */
export const ontvangstTekst: Record<
  Dossiersoort,
  { onderwerp: string; zinnen: readonly string[]; bevestigen: string }
> = {
  aanmelding: {
    onderwerp: 'We hebben je aanmelding',
    zinnen: [
      'Wat leuk dat je iets wilt doen in de buurt.',
      'Een sociaal makelaar leest je aanmelding en neemt contact op.',
    ],
    bevestigen,
  },
  aanvraag: {
    onderwerp: 'We hebben je aanvraag',
    zinnen: [
      'Dank je wel voor je plan.',
      'Een sociaal makelaar leest je aanvraag.',
      'In je dossier zie je elke stap, en wie je kan helpen.',
    ],
    bevestigen,
  },
  feedback: {
    onderwerp: 'Dank je wel voor je reactie',
    zinnen: ['Een makelaar leest wat je schreef.', `Je krijgt binnen ${stad.antwoordDagen} dagen antwoord.`],
    bevestigen,
  },
};

interface Staptekst {
  onderwerp: string;
  zinnen: readonly string[];
}

/** An aanmelding reached this state. */
export const aanmeldingstapTekst: Record<Aanmeldingstatus, Staptekst> = {
  ingediend: {
    onderwerp: 'We gaan verder met je aanmelding',
    zinnen: ['De makelaar kan weer verder met je aanmelding.'],
  },
  vraag_gesteld: {
    onderwerp: 'Een vraag over je aanmelding',
    zinnen: ['De makelaar heeft een vraag.', 'Geef je antwoord in je dossier.'],
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

/** An aanvraag reached this state. */
export const aanvraagstapTekst: Record<Aanvraagstatus, Staptekst> = {
  ingediend: { onderwerp: 'We hebben je aanvraag', zinnen: ['Een sociaal makelaar leest je aanvraag.'] },
  in_behandeling: { onderwerp: 'We zijn bezig met je aanvraag', zinnen: ['Een makelaar werkt nu aan je aanvraag.'] },
  aanvulling_gevraagd: {
    onderwerp: 'Een vraag over je aanvraag',
    zinnen: ['De makelaar wil nog iets weten.', 'Geef je antwoord in je dossier.'],
  },
  voorgelegd: {
    onderwerp: 'Je aanvraag gaat naar de buurt',
    zinnen: ['Je aanvraag is klaar voor een besluit.', 'Je plan staat nu op de site, zonder je naam.'],
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
  nieuw: { onderwerp: 'Dank je wel voor je reactie', zinnen: ['Een makelaar leest wat je schreef.'] },
  beantwoord: { onderwerp: 'Antwoord op je reactie', zinnen: ['Een makelaar heeft geantwoord.'] },
  heropend: {
    onderwerp: 'We kijken nog een keer',
    zinnen: ['Je bent nog niet geholpen.', 'Een makelaar gaat er opnieuw mee aan de slag.'],
  },
  afgesloten: { onderwerp: 'Je reactie is afgesloten', zinnen: ['Fijn dat je ons liet weten hoe het ging.'] },
};

export const reactieTekst = {
  onderwerp: 'Antwoord op je reactie',
  zinnen: ['Een makelaar heeft gelezen wat je schreef.'],
  antwoord: 'Dit is het antwoord:',
  geholpen: 'Ben je hiermee geholpen? Laat het ons weten in je dossier.',
};

export const bedragTekst = (bedrag: string): string => `Het gaat om ${bedrag}.`;

/** Somebody asked for a new code with this address. */
export const nieuweCodeTekst = {
  onderwerp: 'Je nieuwe volgcode',
  zinnen: ['Je vroeg om een nieuwe volgcode.', 'Je oude code werkt straks niet meer.'],
  opent: 'Met deze code open je:',
  dossier: (nummer: string, titel: string) => `${nummer}: ${titel}`,
  nietVanJou: 'Heb je dit niet gevraagd? Dan hoef je niets te doen. Je oude code blijft dan werken.',
};
