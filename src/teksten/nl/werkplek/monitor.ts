import { stad } from '#config/stad.ts';
import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import { jaarVan, maandVan } from '#domein/gedeeld/dag.ts';
import type { Feedbackdeel, gelddelen, Meting, Monitorrij } from '#domein/monitor/monitor.schema.ts';
import { wijk } from '#teksten/nl/taal/woord.ts';

/** "eerste helft van 2027", of its first day. */
export const halfjaarNaam = (vanaf: string): string =>
  `${maandVan(vanaf) === 1 ? 'eerste' : 'tweede'} helft van ${jaarVan(vanaf)}`;

export const metingNaam: Record<Meting, string> = {
  feedback: 'Wat mensen zeiden',
  hulp: 'Wat mensen zeiden over makelaars',
  initiatieven: 'Initiatieven',
  inhoud: 'Plekken en initiatieven op de site',
  aanmeldingen: 'Aanmeldingen',
  aanvragen: 'Aanvragen',
  geld_cent: 'Geld, in eurocent',
  stappen: 'Gezette stappen',
  doorlooptijd_dagen: 'Dagen per stap (de helft duurde korter)',
};

export const feedbackdeelNaam: Record<Feedbackdeel, string> = {
  aantal: 'Hoeveel',
  beantwoord: 'Beantwoord',
  tijdig: `Binnen ${stad.antwoordDagen} dagen beantwoord`,
  te_laat: 'Te laat',
  beloofd: 'Iets beloofd',
  gedaan: 'Iets gedaan',
  heropend: 'Opnieuw bekeken',
  geholpen_ja: 'Geholpen',
  geholpen_nee: 'Niet geholpen',
  gezicht_1: 'Heel slecht',
  gezicht_2: 'Niet goed',
  gezicht_3: 'Gaat wel',
  gezicht_4: 'Goed',
  gezicht_5: 'Heel goed',
};

export const gelddeelNaam: Record<(typeof gelddelen)[number], string> = {
  ingediend: 'Gevraagd',
  voorgelegd: 'Gevraagd aan de buurtjury',
  toegekend: 'Gekregen',
  betaald: 'Betaald',
  besteed: 'Uitgegeven',
  teruggekomen: 'Teruggekomen',
};

type Stap = `aanvraag ${Aanvraagstatus}` | `aanmelding ${Aanmeldingstatus}`;
/** What a dossier waited for, in the state it left. */
export const stapNaam: Partial<Record<Stap, string>> = {
  'aanmelding ingediend': 'Een initiatief lezen en op de site zetten',
  'aanmelding vraag_gesteld': 'Antwoord op een vraag over een initiatief',
  'aanvraag ingediend': 'Een plan oppakken',
  'aanvraag in_behandeling': 'Een plan lezen en naar de jury brengen',
  'aanvraag aanvulling_gevraagd': 'Antwoord op een vraag over een plan',
  'aanvraag voorgelegd': 'Het besluit van de jury',
  'aanvraag toegekend': 'Na het besluit beginnen',
  'aanvraag deels_toegekend': 'Na het besluit beginnen, met een deel',
  'aanvraag in_uitvoering': 'Het plan uitvoeren',
};

/** What a field of the numbers means; the same words for the table, the CSV and the open data. */
export const monitorVelden = {
  wijk_code: `Code van ${wijk.de}. Leeg: niet bekend. Bij stappen en dagen: de hele stad.`,
  vanaf: 'Eerste dag van het halfjaar.',
  meting: 'Wat er geteld is.',
  deel: 'Welk deel daarvan.',
  waarde: 'Het getal.',
} satisfies Record<keyof Monitorrij, string>;
