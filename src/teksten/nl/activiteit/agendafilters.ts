import { datumLang } from '#teksten/nl/taal/datum.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

/** The parts of the agenda, as a choice; `erbij` is the same after the name of the agenda. */
export const agendafilterTekst = {
  wanneer: { vandaag: 'Vandaag', weekend: 'Dit weekend', week: 'Deze week' },
  gratis: 'Gratis',
  voor: {
    kinderen: 'Voor kinderen',
    jongeren: 'Voor jongeren',
    volwassenen: 'Voor volwassenen',
    ouderen: 'Voor ouderen',
  },
  /** Of the whole agenda of a city or wijk, with the part that is shown. */
  titel: (agenda: string, erbij: string) => `${agenda}: ${erbij}`,
  /** From which day until which, ISO dates. */
  periode: ({ van, tot }: { readonly van: string; readonly tot: string }) =>
    hoofdletter(van === tot ? datumLang(van) : `${datumLang(van)} tot en met ${datumLang(tot)}`),
  alles: 'Alles',
  leeg: 'Hier is nu niets te doen. Kijk ook in de rest van de agenda.',
  kies: 'Kies wat je wilt zien',
  omschrijving: (agenda: string, erbij: string) => `${agenda}, ${erbij}. Wat is er te doen?`,
};
