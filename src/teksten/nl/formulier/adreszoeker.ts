import { stad } from '#config/stad.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

/** Apart, for the forms load it too. */
export const adreszoeker = {
  label: `Adres, postcode of ${buurt.een}`,
  uitleg: 'Bijvoorbeeld 3511 AB of Domplein.',
  zoek: 'Zoek',
  gevondenEen: '1 voorstel. Kies met de pijltjes.',
  /** The same for more than one; the browser puts the number in place of the #. */
  gevondenMeer: '# voorstellen. Kies met de pijltjes.',
  niets: `Dit adres vinden we niet in ${stad.naam}.`,
  mislukt: `Adressen zoeken lukt nu even niet. Kies hieronder je ${wijk.een} of ${buurt.een}.`,
  misluktKort: 'Adressen zoeken lukt nu even niet. Probeer het later nog eens.',
  pdok: 'Wat je typt, gaat naar PDOK van het Kadaster. Nergens anders heen.',
};
