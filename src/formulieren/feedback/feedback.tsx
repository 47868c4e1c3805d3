import { stad } from '#config/stad.ts';
import { Gezichtje } from '#formulieren/feedback/gezichtje.tsx';
import { Onderwerpveld } from '#formulieren/feedback/onderwerpveld.tsx';
import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { Formulier, type Groep } from '#formulieren/gedeeld/formulier.tsx';
import { type Keuze, type Keuzelijst, Keuzeveld, Vinkjes } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Tekstvak, Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { gezichtNaam, onderwerpNaam, feedbackTekst as tekst } from '#teksten/nl/feedback/feedback.ts';
import { nieuweFeedbackTekst } from '#teksten/nl/feedback/onderwerp.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';
import { toestemmingFeedback } from '#teksten/nl/formulier/toestemming-zonder-geld.ts';

export const FEEDBACK_TEKSTEN = { ...tekst.velden, contact_email: contactTeksten.velden.contact_email };

export interface Feedbackgegevens {
  readonly gebieden: readonly Keuzelijst[];
  /** On the page of one wijk: what it can be about there. Empty: it is looked up by name. */
  readonly onderwerpen: readonly (Keuzelijst & { readonly over: string })[];
  /** The pages with a list to choose from. */
  readonly wijken: readonly { readonly naam: string; readonly adres: string }[];
  readonly pagina?: string;
}
interface Props {
  gegevens: Feedbackgegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}

const VRIJ: ReadonlySet<string> = new Set(['over_id', 'over_naam', 'tekst', 'wens', 'buurt', 'contact_email']);

const groepen = ({ gebieden, ...onderwerp }: Feedbackgegevens): Groep[] => [
  {
    naam: 'over',
    tekst: { titel: nieuweFeedbackTekst.groepen.over.titel },
    inhoud: (
      <>
        <Vinkjes naam="over" soort="radio" keuzes={Object.entries(onderwerpNaam)} />
        <Onderwerpveld {...onderwerp} />
        <Keuzeveld naam="buurt" lijsten={gebieden} />
      </>
    ),
  },
  {
    naam: 'mening',
    tekst: nieuweFeedbackTekst.groepen.mening,
    inhoud: (
      <>
        <Vinkjes
          naam="gezicht"
          soort="radio"
          keuzes={Object.entries(gezichtNaam).map(
            ([getal, naam]): Keuze => [getal, naam, <Gezichtje key={getal} getal={getal} />],
          )}
        />
        <Tekstvak naam="tekst" />
        <Tekstvak naam="wens" regels={3} />
      </>
    ),
  },
  {
    naam: 'contact',
    tekst: nieuweFeedbackTekst.groepen.contact,
    inhoud: (
      <>
        <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
        {toestemmingFeedback(stad.bewaartermijnen).map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </>
    ),
  },
];

export function Feedbackformulier({ gegevens, toestand, besturing }: Props) {
  return (
    <Formulier
      naar="/api/feedback"
      kader={{ toestand, teksten: FEEDBACK_TEKSTEN, vrij: VRIJ }}
      groepen={groepen(gegevens)}
      verstuur={nieuweFeedbackTekst.verstuur}
      pagina={gegevens.pagina}
      besturing={besturing}
    />
  );
}
