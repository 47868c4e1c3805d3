import { datumLang } from '#teksten/nl/taal/datum.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';
import { inboxTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** Mails to staff. A subject names no person and no plan: it shows on a locked phone. */
export const werkmailTekst = {
  werk_vandaag: {
    onderwerp: 'Dit wacht vandaag op jou',
    zinnen: ['Dit wacht op jou in de werkplek.', 'Wat het eerst af moet, staat bovenaan.'],
  },
  werk_termijn: {
    onderwerp: 'Een termijn is voorbij',
    zinnen: ['Dit had nu klaar moeten zijn.', 'Kun je er vandaag naar kijken?'],
  },
  uitnodiging: {
    onderwerp: 'Je kunt nu in de werkplek',
    zinnen: [
      'Welkom bij de makelaars en beheerders.',
      'In de werkplek zie je wat er op je wacht.',
      'Je logt in met dit e-mailadres. Je krijgt dan een code per mail.',
    ],
  },
  verhuisd: {
    onderwerp: 'Je account heeft een ander e-mailadres',
    zinnen: [
      'Een beheerder gaf je account een ander e-mailadres.',
      'Met dit adres kun je niet meer inloggen.',
      'Op het nieuwe adres werkt je account nog niet. Een collega moet dat eerst goedkeuren.',
      'Weet je hier niets van? Bel dan meteen een andere beheerder.',
    ],
  },
  einde: {
    onderwerp: 'Je rol in de werkplek is veranderd',
    zinnen: [
      'Een beheerder veranderde je rol, of tot wanneer je meewerkt.',
      'Weet je hier niets van? Bel dan meteen een andere beheerder.',
    ],
  },
  buiten: {
    onderwerp: 'Dit ligt te lang stil',
    zinnen: [
      'Bewoners wachten op het team van het portaal.',
      'De makelaars en de beheerders weten dit al. Toch gebeurt er niets.',
      'Jij staat buiten het team. Kun je vragen hoe dit komt?',
    ],
    /** `dag`: in words. */
    regel: (wat: string, n: number, dag: string) =>
      `${wat}. ${bijAantal(n, { geen: 'Dit wacht niet', een: 'Dit wacht 1 keer', meer: 'Dit wacht # keer' })}, sinds ${dag}.`,
    slot: ['In deze mail staan geen namen. Ook staat er niet wat bewoners schreven.'],
  },
  regel: (wat: string, titel: string | null) => (titel === null ? wat : `${wat}: ${titel}`),
  /** `dag`: ISO date; `teLaat` of one that is over. */
  uiterlijk: (dag: string) => inboxTekst.uiterlijk(datumLang(dag)),
  teLaat: (dag: string) => inboxTekst.teLaat(datumLang(dag)),
  meer: (n: number) =>
    bijAantal(n, { geen: 'Meer wacht er niet.', een: 'En er wacht nog 1 ding.', meer: 'En er wachten nog # dingen.' }),
  ernstig: (n: number) =>
    bijAantal(n, {
      geen: 'In het logboek valt niets op.',
      een: 'Kijk in het logboek: in de laatste 7 dagen gebeurde 1 ding dat je niet terugdraait.',
      meer: 'Kijk in het logboek: in de laatste 7 dagen gebeurden # dingen die je niet terugdraait.',
    }),
  nakijken: (n: number) => `${inboxTekst.nakijken(n)}. Kijk of het nog klopt.`,
  knop: 'Open de werkplek',
  inloggen: 'Ben je niet ingelogd? Dan krijg je eerst een code per mail.',
};
