import { AANMELDING_VRIJ, aanmeldinggroepen } from '#formulieren/aanmelding/aanmelding-velden.tsx';
import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { Contact } from '#formulieren/gedeeld/contact.tsx';
import { Formulier } from '#formulieren/gedeeld/formulier.tsx';
import type { Keuzelijst } from '#formulieren/gedeeld/keuzevelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { aanmeldingTekst as tekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';
import { toestemmingAanmelding } from '#teksten/nl/formulier/toestemming-zonder-geld.ts';

export const AANMELDING_TEKSTEN = { ...tekst.velden, ...contactTeksten.velden };

/** What the page knows and the form needs. */
export interface Aanmeldinggegevens {
  readonly gebieden: readonly Keuzelijst[];
  readonly pagina?: string;
}
interface Props {
  gegevens: Aanmeldinggegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}

export function Aanmeldingformulier({ gegevens, toestand, besturing }: Props) {
  return (
    <Formulier
      naar="/api/aanmelding"
      kader={{ toestand, teksten: AANMELDING_TEKSTEN, vrij: AANMELDING_VRIJ }}
      groepen={[
        ...aanmeldinggroepen(gegevens.gebieden),
        { naam: 'contact', tekst: contactTeksten.groep, inhoud: <Contact toestemming={toestemmingAanmelding} /> },
      ]}
      verstuur={tekst.verstuur}
      pagina={gegevens.pagina}
      besturing={besturing}
    />
  );
}
