/** The numbers of the work. */
export const cijferTekst = {
  uitleg: 'Zo gaat het in de stad. Kies een halfjaar.',
  halfjaar: 'Halfjaar',
  waar: 'Waar',
  delen: {
    alles: 'Alles',
    vers: 'Minder dan 6 maanden geleden nagekeken',
    ingediend: 'Binnengekomen',
    onbekend: 'Onbekend',
  },
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
