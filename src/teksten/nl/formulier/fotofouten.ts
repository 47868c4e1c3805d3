import type { Fotofoutcode } from '#domein/beeld/beeld.fouten.ts';
import { FOTOS_PER_RECORD } from '#domein/beeld/beeld.limieten.ts';

/** What went wrong with a photo, to who sent it. */
export const fotofoutTekst: Record<Fotofoutcode, string> = {
  toegang_verlopen: 'Je bent niet meer ingelogd. Log opnieuw in.',
  niet_bevoegd: 'Met dit e-mailadres mag je geen foto plaatsen.',
  onbekend: 'We weten niet waar deze foto bij hoort. Laad de bladzijde opnieuw.',
  alt_ontbreekt: 'Schrijf op wat je op de foto ziet.',
  tekst_te_lang: 'Deze tekst is te lang. Maak hem korter.',
  tekst_kan_niet: 'Op de plek van � viel een letter weg. Zet daar de goede letter.',
  foto_ontbreekt: 'Kies een foto.',
  foto_soort: 'Dit bestand kan niet. Kies een JPG, PNG, WebP of AVIF.',
  foto_kapot: 'Deze foto is stuk. Kies een andere foto.',
  te_veel_punten: 'Deze foto is te groot. Maak hem kleiner en kies hem opnieuw.',
  te_veel_fotos: `Er staan al ${FOTOS_PER_RECORD} foto’s. Haal er eerst een weg.`,
  onleesbaar: 'We konden dit niet lezen. Probeer het nog eens.',
  te_groot: 'Dit bestand is te groot. Kies een kleinere foto.',
  te_vaak: 'Dit ging te vaak achter elkaar. Wacht even en probeer het dan weer.',
  storing: 'Er is een storing. Probeer het straks nog eens.',
};

export const fotoTekst = {
  maker: (naam: string) => `Foto: ${naam}`,
};
