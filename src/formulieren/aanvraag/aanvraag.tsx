import { AANVRAAG_VRIJ, aanvraaggroepen } from '#formulieren/aanvraag/aanvraag-velden.tsx';
import { gekozenRonde, type Rondekeuze } from '#formulieren/aanvraag/rondekeuze.ts';
import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { Contact } from '#formulieren/gedeeld/contact.tsx';
import { Formulier, type Groep } from '#formulieren/gedeeld/formulier.tsx';
import { type Keuzelijst, Vinkjes } from '#formulieren/gedeeld/keuzevelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { aanvraagTekst as tekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { nieuweAanvraagTekst } from '#teksten/nl/aanvraag/aanvraag-nieuw.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';

export const AANVRAAG_TEKSTEN = { ...tekst.velden, ...contactTeksten.velden };

export interface Aanvraaggegevens {
  readonly rondes: readonly Rondekeuze[];
  readonly gebieden: readonly Keuzelijst[];
  readonly prioriteiten: readonly Keuzelijst[];
  readonly pagina?: string;
}
interface Props {
  gegevens: Aanvraaggegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}

export function Aanvraagformulier({ gegevens, toestand, besturing }: Props) {
  const { rondes } = gegevens;
  const enige = rondes.length === 1 ? rondes[0]?.slug : undefined;
  const ronde = gekozenRonde(rondes, toestand.waarden.ronde?.[0]);
  const eenvoudigTotCent = ronde?.eenvoudig_tot_cent ?? Math.max(0, ...rondes.map((een) => een.eenvoudig_tot_cent));
  const [plan, ...meer] = aanvraaggroepen({
    ...gegevens,
    eenvoudigTotCent,
    toestand,
    rondeVan: (waarden) => gekozenRonde(rondes, waarden.ronde?.[0]),
  });
  const rondekeuze = (
    <>
      <Vinkjes naam="ronde" soort="radio" keuzes={rondes.map(({ slug, naam }) => [slug, naam])} standaard={enige} />
      {plan?.inhoud}
    </>
  );
  const eerste: Groep[] = plan ? [{ ...plan, inhoud: rondekeuze }] : [];
  return (
    <Formulier
      naar="/api/aanvraag"
      kader={{
        toestand,
        teksten: AANVRAAG_TEKSTEN,
        vrij: AANVRAAG_VRIJ,
        gegevens: { maximumCent: ronde?.max_per_aanvraag_cent ?? null, eenvoudigTotCent },
      }}
      groepen={[
        ...eerste,
        ...meer,
        {
          naam: 'contact',
          tekst: contactTeksten.groep,
          inhoud: (
            <>
              <p>{nieuweAanvraagTekst.openbaar}</p>
              <Contact toestemming={nieuweAanvraagTekst.toestemming} />
            </>
          ),
        },
      ]}
      verstuur={nieuweAanvraagTekst.verstuur}
      pagina={gegevens.pagina}
      besturing={besturing}
    />
  );
}
