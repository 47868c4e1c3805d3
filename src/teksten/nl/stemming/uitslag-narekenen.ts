import type { Tellingfoutcode } from '#domein/stemming/telling/telling.fouten.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** Why an input was not counted again, to whoever tries. */
export const tellingfoutTekst: Record<Tellingfoutcode, string> = {
  onleesbaar: 'De gegevens zijn niet te lezen. Er ontbreekt iets, of er is iets veranderd.',
  hash_anders: 'De gegevens zijn niet die van de telling. Er is iets in veranderd.',
  loting_anders: 'Het lot is niet het lot dat vooraf vastlag.',
  volgorde_anders: 'De plannen of stemmen staan niet op hun plaats.',
  aantal_anders: 'De aantallen kloppen niet met elkaar.',
  keuze_ontbreekt: 'Op een stembiljet ontbreekt een plan.',
  keuze_onbekend: 'Op een stembiljet staat een keuze die niet kan.',
};

/** What the device of a visitor found when it counted again. */
export const narekenTekst = {
  klopt: 'Het klopt.',
  kloptNiet: 'Het klopt niet.',
  hash: 'De gegevens zijn precies die van de telling.',
  lot: 'Het lot is het lot dat vooraf vastlag.',
  winnaars: (n: number) =>
    bijAantal(n, {
      geen: 'Ook hier krijgt geen plan geld.',
      een: 'Hetzelfde plan krijgt hetzelfde geld.',
      meer: 'Dezelfde # plannen krijgen hetzelfde geld.',
    }),
  uitslagAnders: 'Jouw apparaat komt op een andere uitslag dan wij.',
  nietGehaald: 'De gegevens zijn nu niet op te halen. Probeer het later nog eens.',
  meld: 'Laat het ons weten. Dit mag niet gebeuren.',
};
