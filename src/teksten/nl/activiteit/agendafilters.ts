/** The parts of the agenda: `naam` is a choice, `erbij` comes after the name of the agenda. */
export const agendafilterTekst = {
  wanneer: {
    vandaag: { naam: 'Vandaag', erbij: 'vandaag' },
    weekend: { naam: 'Dit weekend', erbij: 'dit weekend' },
    week: { naam: 'Deze week', erbij: 'deze week' },
  },
  gratis: { naam: 'Gratis', erbij: 'gratis' },
  voor: {
    kinderen: { naam: 'Voor kinderen', erbij: 'voor kinderen' },
    jongeren: { naam: 'Voor jongeren', erbij: 'voor jongeren' },
    volwassenen: { naam: 'Voor volwassenen', erbij: 'voor volwassenen' },
    ouderen: { naam: 'Voor ouderen', erbij: 'voor ouderen' },
  },
  /** Of the whole agenda of a city or wijk, with the part that is shown. */
  titel: (agenda: string, erbij: string) => `${agenda}: ${erbij}`,
  alles: 'Alles',
  leeg: 'Hier staat nu niets in. Kijk ook eens in de rest van de agenda.',
  kies: 'Kies wat je wilt zien',
  soorten: { wanneer: 'Wanneer', voor: 'Voor wie', thema: 'Waarover' },
  omschrijving: (agenda: string, erbij: string) => `${agenda}, ${erbij}. Wat is er te doen?`,
};
