/** What makelaars hear in the street. */
export const signaalTekst = {
  uitleg: 'Schrijf in één zin op wat je hoorde. Geen namen, geen huisnummers.',
  waar: 'Waar hoorde je het?',
  heel: (naam: string) => `Heel ${naam}`,
  zin: 'Wat hoorde je?',
  bewaar: 'Bewaar dit signaal',
  bewaard: 'Het signaal staat erbij.',
  tekstLeeg: 'Schrijf op wat je hoorde.',
  themaLeeg: 'Kies waar het over gaat.',
  samen: 'Wat horen we vaker?',
  leeg: 'Er zijn nog geen signalen.',
  groep: (thema: string, waar: string, aantal: number) => `${thema} in ${waar}: ${aantal}`,
  koppel: 'Hier is een initiatief van gekomen',
  koppelUitleg: 'Zo zie je later wat er met losse vragen is gedaan.',
  initiatief: 'Welk initiatief?',
  kies: 'Kies',
  kiesInitiatief: 'Kies een initiatief.',
  gekoppeld: 'De signalen horen nu bij dit initiatief.',
};

/** The numbers of the work. */
export const cijferTekst = {
  uitleg: 'Zo gaat het in de stad. Kies een halfjaar.',
  halfjaar: 'Halfjaar',
  waar: 'Waar',
  alles: 'Alles',
  onbekend: 'Onbekend',
  wat: 'Wat',
  deel: 'Deel',
  aantal: 'Aantal',
  download: 'Download als CSV',
  leeg: 'Er zijn nog geen cijfers.',
};

/** Photos of a plek, an initiatief or a makelaar. */
export const fotovakTekst = {
  kop: 'Foto’s',
  geen: 'Er staat nog geen foto bij.',
  kies: 'Kies een foto',
  alt: 'Wat zie je op de foto?',
  altHulp: 'Wie de foto niet ziet, hoort deze zin.',
  maker: 'Wie maakte de foto? (mag leeg blijven)',
  mensen: 'Staan er mensen op? Vraag hun eerst of het mag.',
  verstuur: 'Zet de foto erbij',
  verstuurd: 'De foto staat erbij.',
  weg: (alt: string) => `Haal de foto weg: ${alt}`,
  onbereikbaar: 'We weten niet of de foto aankwam. Laad de bladzijde opnieuw en kijk.',
};
