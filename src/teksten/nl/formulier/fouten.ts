import { stad } from '#config/stad.ts';
import type { Aanvraagfoutcode } from '#domein/aanvraag/aanvraag.fouten.ts';
import type { Veldfoutcode, Verzoekfoutcode } from '#domein/gedeeld/fouten.ts';
import type { Toegangfoutcode } from '#domein/toegang/toegang.fouten.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { bijAantal, buurt, wijk } from '#teksten/nl/taal/woord.ts';

export type Foutcode = Veldfoutcode | Aanvraagfoutcode | Verzoekfoutcode | Toegangfoutcode;

/** What a sentence can use: the words of its field, and the limits of the ronde in euro cents. */
export type Foutgegevens = Partial<Veldtekst> & {
  readonly maximumCent?: number | null;
  readonly eenvoudigTotCent?: number;
  /** Said where people sign in, and nowhere else: no other form loads these. */
  readonly toegang?: Readonly<Record<Toegangfoutcode, string>>;
};

const gebied = stad.aantal.buurten > 0 ? buurt : wijk;
const ofBedrag = (cent: number | null | undefined, anders: string) => (cent ? bedrag(cent) : anders);

const zinnen: Record<Foutcode, (gegevens: Foutgegevens) => string> = {
  verkeerd_type: () => 'Dit kunnen we niet lezen. Geef één antwoord.',
  leeg: ({ leeg }) => leeg ?? 'Vul dit in.',
  te_lang: ({ max }) =>
    max
      ? `Dit is te lang. ${bijAantal(max, { geen: 'Er past niets', een: 'Er past 1 teken', meer: 'Er passen # tekens' })} in.`
      : 'Dit is te lang. Maak het korter.',
  te_veel: ({ aantal }) =>
    aantal
      ? `Dit zijn er te veel. ${bijAantal(aantal, { geen: 'Er mag er geen', een: 'Het mag er 1', meer: 'Het mogen er #' })} zijn.`
      : 'Dit zijn er te veel.',
  vervangteken: () => 'Op de plek van � viel een letter weg. Zet daar de goede letter.',
  gestapelde_tekens: () => 'Er staan te veel streepjes boven één letter. Haal er een paar weg.',
  geen_keuze: () => 'Dit staat niet in de lijst. Kies iets uit de lijst.',
  geen_gebied: () => `Kies ${gebied.de} uit de lijst.`,
  geen_email: () => 'Dit e-mailadres klopt niet. Een adres is zoals naam@voorbeeld.nl.',
  email_meer: () => 'Er staan twee adressen. Vul er één in.',
  email_teken: () =>
    'Voor de @ staat een letter waar onze mail niet mee werkt. Gebruik een ander adres, of je telefoonnummer.',
  geen_telefoon: () => 'Dit nummer klopt niet. Een nummer hier heeft tien cijfers. Een ander land begint met +.',
  telefoon_meer: () => 'Er staan twee telefoonnummers. Vul er één in.',
  geen_website: () => 'Dit is geen webadres. Schrijf het zo: www.voorbeeld.nl. Geen website? Laat het leeg.',
  website_meer: () => 'Er staan twee webadressen. Vul er één in.',
  contact_ontbreekt: () => 'Vul je e-mailadres of je telefoonnummer in. Een van de twee is genoeg.',
  akkoord_nodig: () => 'Zet een vinkje als dit mag. Zonder dat kunnen we niets doen.',
  punt_ongeldig: () => 'Deze plek op de kaart klopt niet. Kies het adres opnieuw.',
  punt_onvolledig: () => 'Deze plek op de kaart klopt niet. Kies het adres opnieuw.',
  punt_buiten_stad: () => `Deze plek ligt niet in ${stad.naam}. Kies een ander adres.`,
  bedrag_ongeldig: () => 'Dit is geen bedrag. Gebruik cijfers, zoals 12,50.',
  bedrag_onduidelijk: () => 'We weten niet welk bedrag je bedoelt. Schrijf het zo: 1.250,50.',
  bedrag_negatief: () => 'Een bedrag kan niet onder nul zijn. Haal de min weg.',
  bedrag_nul: () => 'Vul in wat het kost.',
  bedrag_te_hoog: () => 'Vul hooguit 10 miljoen euro in.',
  dag_bestaat_niet: () => 'Deze dag bestaat niet. Kijk de datum nog eens na.',
  geen_volgcode: () => 'Dit is geen volgcode. Een volgcode heeft vijf groepjes van vijf tekens.',
  geen_sleutel: () => 'Er ging iets mis met dit formulier. Laad de bladzijde opnieuw.',

  post_nodig: () => 'Vul in wat je nodig hebt en wat het kost.',
  meer_posten_nodig: ({ eenvoudigTotCent }) =>
    `Je vraagt meer dan ${ofBedrag(eenvoudigTotCent, 'een klein bedrag')}. Splits het in twee of meer regels.`,
  post_zonder_bedrag: () => 'Vul in wat dit kost.',
  post_zonder_omschrijving: () => 'Vul in waarvoor dit bedrag is.',
  niets_gevraagd: () => 'Je betaalt alles al zelf. Dan hoef je geen geld te vragen.',
  boven_maximum: ({ maximumCent }) =>
    `Alles samen is meer dan mag. Je kunt in deze ronde hooguit ${ofBedrag(maximumCent, 'een vast bedrag')} vragen.`,
  minimum_boven_gevraagd: () => 'Dit is meer dan je vraagt. Vul een lager bedrag in.',

  onleesbaar: () => 'We konden dit niet lezen. Probeer het nog eens.',
  te_groot: () => 'Maak je antwoorden korter.',
  te_vaak: () =>
    'Dit ging te vaak achter elkaar. Probeer het over een uur weer. Op papier of bij een makelaar kan ook.',
  storing: () => 'Er is een storing. Je antwoorden staan er nog. Probeer het straks nog eens.',
  puzzel_ongeldig: () => 'We zagen niet of je een mens bent. Verstuur het nog eens.',
  sleutel_hergebruikt: () => 'Dit is al verstuurd, met andere antwoorden. Wil je dit ook? Verstuur het opnieuw.',
  onbekend: () => 'Deze code kennen we niet. Kijk of je hem goed typt, of vraag een nieuwe.',
  onbekende_actie: () => 'Dit kan hier niet.',
  stap_kan_niet: () => 'Dit kan nu niet meer. Laad de bladzijde opnieuw om te zien hoe het staat.',
  code_op_papier: () => 'Met een code op papier kan dit niet. Bel je makelaar, of vraag een code per mail.',
  veranderd: () => 'Dit is intussen ergens anders aangepast. Klopt dit? Bewaar het dan nog eens.',
  ronde_onbekend: () => 'Kies een ronde uit de lijst.',
  ronde_gesloten: () => 'Deze ronde is nu niet open.',
  buurt_onbekend: () => `Kies ${gebied.de} uit de lijst.`,
  buurt_buiten_ronde: () => `Deze ronde is niet voor ${gebied.deze}. Kies een andere ronde.`,
  prioriteit_onbekend: () => 'Dit staat niet in de lijst. Kies iets uit de lijst.',
  onderwerp_onbekend: () => 'Dit kennen we niet. Kies opnieuw waar het over gaat.',
  motivering_nodig: () => 'Schrijf op waarom.',
  bedrag_past_niet: () => 'Dit bedrag past niet bij deze ronde.',

  geen_code: ({ toegang }) => toegang?.geen_code ?? '',
  code_onjuist: ({ toegang }) => toegang?.code_onjuist ?? '',

  niet_bevoegd: () => 'Dit mag je niet. Log in met een ander adres.',
};

/** Whether there is a sentence for a code, as a server sends it. */
export const isFoutcode = (code: string): code is Foutcode => Object.keys(zinnen).includes(code);

/** The sentence at a field or on top of a form; a field that repeats names its line. */
export function foutZin(
  { code, rij }: { readonly code: Foutcode; readonly rij?: number | undefined },
  gegevens: Foutgegevens = {},
): string {
  const zin = zinnen[code](gegevens);
  // The maximum is over with all lines together: no single one of them is wrong.
  return rij === undefined || code === 'boven_maximum' ? zin : `Regel ${rij + 1}: ${zin}`;
}
