import { Adresveld } from '#formulieren/gedeeld/adresveld.tsx';
import type { Groep } from '#formulieren/gedeeld/formulier.tsx';
import { type Keuzelijst, Keuzeveld, Vinkjes } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Tekstvak, Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { THEMAKEUZES, aanmeldingTekst as tekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

export const AANMELDING_VRIJ: ReadonlySet<string> = new Set([
  'adres',
  'lat',
  'lon',
  'website',
  'contact_email',
  'contact_telefoon',
]);

/** What it is and where: also what can be changed later. */
export const aanmeldinggroepen = (gebieden: readonly Keuzelijst[]): Groep[] => [
  {
    naam: 'wat',
    tekst: tekst.groepen.wat,
    inhoud: (
      <>
        <Tekstveld naam="naam" />
        <Tekstvak naam="omschrijving" />
        <Vinkjes naam="themas" soort="checkbox" keuzes={THEMAKEUZES.map((thema) => [thema, hoofdletter(thema)])} />
        <Tekstveld naam="website" soort="url" autoComplete="url" />
      </>
    ),
  },
  {
    naam: 'waar',
    tekst: tekst.groepen.waar,
    inhoud: (
      <>
        <Keuzeveld naam="buurt" lijsten={gebieden} />
        <Adresveld />
      </>
    ),
  },
];
