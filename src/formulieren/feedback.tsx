import { stad } from '#config/stad.ts';
import type { Besturing } from '#formulieren/besturing.ts';
import { Formulier, type Groep } from '#formulieren/formulier.tsx';
import { Gezichtje } from '#formulieren/gezichtje.tsx';
import { type Keuze, type Keuzelijst, Keuzeveld, Vinkjes } from '#formulieren/keuzevelden.tsx';
import { Tekstvak, Tekstveld } from '#formulieren/tekstvelden.tsx';
import type { Toestand } from '#formulieren/toestand.ts';
import { gezichtNaam, onderwerpNaam, feedbackTekst as tekst } from '#teksten/nl/feedback.ts';
import { toestemmingTekst } from '#teksten/nl/toestemming.ts';

export interface Feedbackgegevens {
  readonly gebieden: readonly Keuzelijst[];
  /** What it can be about, by name: places, initiatieven, makelaars. Empty when there are too many for a list. */
  readonly onderwerpen: readonly (Keuzelijst & { readonly over: string })[];
}
interface Props {
  gegevens: Feedbackgegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}

const VRIJ: ReadonlySet<string> = new Set(['over_id', 'tekst', 'wens', 'buurt', 'contact_email']);

const groepen = ({ gebieden, onderwerpen }: Feedbackgegevens): Groep[] => [
  {
    naam: 'over',
    tekst: { titel: tekst.groepen.over.titel },
    inhoud: (
      <>
        <Vinkjes naam="over" soort="radio" keuzes={Object.entries(onderwerpNaam)} />
        {onderwerpen.length > 0 && <Keuzeveld naam="over_id" lijsten={onderwerpen} />}
        <Keuzeveld naam="buurt" lijsten={gebieden} />
      </>
    ),
  },
  {
    naam: 'mening',
    tekst: tekst.groepen.mening,
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
    tekst: tekst.groepen.contact,
    inhoud: (
      <>
        <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
        {toestemmingTekst.feedback(stad.bewaartermijnen).map((zin) => (
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
      kader={{ toestand, teksten: tekst.velden, vrij: VRIJ }}
      groepen={groepen(gegevens)}
      verstuur={tekst.verstuur}
      besturing={besturing}
    />
  );
}
