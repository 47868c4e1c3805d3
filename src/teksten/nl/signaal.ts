/** Writing down what is heard in the street. */
export const signaalTekst = {
  intro: 'Schrijf in één zin op wat je op straat hoort.',
  let_op: 'Schrijf geen namen, adressen of ziektes op.',
  thema: { label: 'Waar gaat het over?', leeg: 'Kies waar het over gaat.' },
  buurt: { label: 'In welke buurt?', leeg: 'Kies een buurt.' },
  tekst: {
    label: 'Wat hoorde je?',
    leeg: 'Schrijf op wat je hoorde.',
    voorbeeld: 'Ouders vinden het plein te donker.',
  },
  bewaar: 'Bewaar het signaal',
  bewaard: 'Het signaal is bewaard.',
  leeg: 'Er zijn nog geen signalen.',
  aantal: (n: number) => (n === 1 ? '1 signaal' : `${n} signalen`),
  koppel: 'Hier kwam een initiatief uit',
  gekoppeld: (naam: string) => `Hieruit kwam: ${naam}`,
  ontkoppel: 'Haal de koppeling weg',
};
