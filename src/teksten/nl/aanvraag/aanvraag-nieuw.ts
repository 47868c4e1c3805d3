import type { Aanvraagwaarschuwing } from '#domein/aanvraag/aanvraag.fouten.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** Of a request that is not sent yet: a dossier needs none of it. */
export const nieuweAanvraagTekst = {
  openbaar:
    'Gaat je plan naar de jury? Dan komt het op de site. Mensen zien de titel, het plan, het bedrag en de plek. Je naam staat er niet bij.',
  waarschuwing: {
    wanneer_voor_besluit: (besluitdag: string) =>
      `Let op: je begint vóór het besluit. Dat is op ${besluitdag}. Je weet dan nog niet of je geld krijgt.`,
  } satisfies Record<Aanvraagwaarschuwing, (besluitdag: string) => string>,
  verstuur: 'Verstuur je aanvraag',
};

/** Of a ronde while somebody fills in the form: apart, for the script of the form needs no more of it. */
export const rondeNuTekst = {
  netDicht: 'Deze ronde is dicht. Je kunt je plan nu niet meer versturen. Wat je schreef, blijft hier staan.',
  nogUren: (n: number) =>
    `Let op: deze ronde sluit ${bijAantal(n, { geen: 'nu', een: 'binnen een uur', meer: 'over # uur' })}.`,
};
