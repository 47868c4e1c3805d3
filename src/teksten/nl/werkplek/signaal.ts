import { aantal } from '#teksten/nl/taal/woord.ts';

/** Writing down what is heard in the street, and seeing together what is heard more often. */
export const signaalTekst = {
  intro: 'Schrijf in één zin op wat je op straat hoort. Schrijf geen namen, adressen of ziektes op.',
  waar: 'Waar hoorde je het?',
  heel: (naam: string) => `Heel ${naam}`,
  thema: { label: 'Waar gaat het over?', leeg: 'Kies waar het over gaat.' },
  tekst: { label: 'Wat hoorde je?', leeg: 'Schrijf op wat je hoorde.' },
  bewaar: 'Bewaar het signaal',
  bewaard: 'Het signaal is bewaard.',
  samen: 'Wat horen we vaker?',
  leeg: 'Er zijn nog geen signalen.',
  groep: (thema: string, waar: string, n: number) => `${thema} in ${waar}: ${aantal(n, 'signaal', 'signalen')}`,
  koppel: 'Hier kwam een initiatief uit',
  koppelUitleg: 'Zo zie je later wat er met losse vragen is gedaan.',
  initiatief: { label: 'Welk initiatief?', kies: 'Kies', leeg: 'Kies een initiatief.' },
  gekoppeld: 'De signalen horen nu bij dit initiatief.',
};
