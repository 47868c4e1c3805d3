import { Formulier, type Groep } from '#formulieren/gedeeld/formulier.tsx';
import { Vinkjes } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Scriptveld } from '#formulieren/gedeeld/scriptveld.tsx';
import { Tekstvak, Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { verbeterTekst as tekst, verbeteronderwerpNaam } from '#teksten/nl/verbetering/verbeteren.ts';
import { verbeterpuntNaam } from '#teksten/nl/verbetering/verbeterpunten.ts';

export const VERBETER_TEKSTEN = tekst.velden;
/** It stands on one page, and needs nothing of it. */
export type Verbetergegevens = Readonly<Record<string, never>>;

interface Props {
  gegevens: Verbetergegevens;
  toestand: Toestand;
}

const VRIJ: ReadonlySet<string> = new Set(['over_id', 'contact_email', 'contact_telefoon']);

const groepen: readonly Groep[] = [
  {
    naam: 'wat',
    tekst: tekst.groepen.wat,
    inhoud: (
      <>
        <div className="formgroep" data-waarover="">
          <Vinkjes naam="over" soort="radio" keuzes={Object.entries(verbeteronderwerpNaam)} />
          <Tekstveld naam="over_naam" />
          <Scriptveld naam="over_id" />
        </div>
        <Vinkjes naam="wat" soort="radio" keuzes={Object.entries(verbeterpuntNaam)} />
        <Tekstvak naam="voorstel" regels={3} />
        <Vinkjes naam="zeker" soort="radio" keuzes={Object.entries(tekst.zeker)} />
      </>
    ),
  },
  {
    naam: 'contact',
    tekst: tekst.groepen.contact,
    inhoud: (
      <>
        <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
        <Tekstveld naam="contact_telefoon" soort="tel" autoComplete="tel" />
        <p>{tekst.bewaren}</p>
      </>
    ),
  },
];

/**
 * Says what is wrong on a page. The link it was opened with says of what; without one it asks. Short enough for one page: it
 * needs no script to be sent.
 */
export function Verbeterformulier({ toestand }: Props) {
  return (
    <Formulier
      naar="/api/verbetering"
      kader={{ toestand, teksten: VERBETER_TEKSTEN, vrij: VRIJ }}
      groepen={groepen}
      verstuur={tekst.verstuur}
    />
  );
}
