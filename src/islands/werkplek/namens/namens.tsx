import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Concepten } from '#islands/gedeeld/concepten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { laatstGetypt, type Namensconcept } from '#islands/werkplek/namens/namensconcept.ts';
import { Namensformulier, type Namensontvangst } from '#islands/werkplek/namens/namensformulier.tsx';
import { haalNamenspagina, NAMENSPAGINA } from '#islands/werkplek/namens/namenspagina.ts';
import { Ontvangen } from '#islands/werkplek/namens/ontvangen.tsx';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

const SOORTEN = Object.entries(tekst.soorten);
const KANALEN = Object.entries(tekst.kanalen);
const isSoort = (waarde: string): waarde is Dossiersoort => Object.keys(NAMENSPAGINA).includes(waarde);
const MET_FORMULIER = Object.keys(NAMENSPAGINA).filter(isSoort);
const EERSTE_KANAAL = 'papier';

/** Which form is being filled in, and how it came. */
interface Stand {
  readonly soort: Dossiersoort;
  readonly adres: string;
  readonly kanaal: string;
}
const standVan = (soort: Dossiersoort, concept?: Namensconcept): Stand => ({
  soort,
  adres: concept?.adres ?? NAMENSPAGINA[soort],
  kanaal: concept?.kanaal ?? EERSTE_KANAAL,
});
/** Where somebody was, after a reload. */
function beginstand(concepten: Concepten): Stand {
  const laatste = laatstGetypt(concepten, MET_FORMULIER);
  return laatste ? standVan(laatste.soort, laatste.concept.inhoud) : standVan('aanmelding');
}

function Keuze({
  label,
  waarde,
  opties,
  kies,
}: {
  label: string;
  waarde: string;
  opties: readonly (readonly [string, string])[];
  kies: (waarde: string) => void;
}) {
  return (
    <label className="namenskeuze">
      {label}
      <select value={waarde} onChange={({ target }) => kies(target.value)}>
        {opties.map(([id, naam]) => (
          <option dir="auto" key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The forms of the site, filled in by staff for somebody who does not use it. */
export function Namens() {
  const concepten = useConcepten();
  const [stand, zetStand] = useState(() => beginstand(concepten));
  const [ontvangen, zetOntvangen] = useState<Namensontvangst | null>(null);
  const { soort, adres, kanaal } = stand;
  const naar = (waarheen: string): void => zetStand({ ...stand, adres: waarheen });
  const kiesSoort = (waarde: string): void => {
    if (isSoort(waarde)) zetStand(standVan(waarde, laatstGetypt(concepten, [waarde])?.concept.inhoud));
  };
  const { data: pagina, isPending } = useQuery({
    queryKey: ['namens', adres],
    queryFn: () => haalNamenspagina(soort, adres),
    // Read again, it would take the place of the one in which somebody types.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className="stapel ruim werkdossier">
      <Title title={werkplekTekst.delen.namens} />
      {ontvangen !== null ? (
        <Ontvangen soort={soort} kanaal={kanaal} {...ontvangen} opnieuw={() => zetOntvangen(null)} />
      ) : (
        <>
          <p>{tekst.intro}</p>
          <Keuze label={tekst.soort} waarde={soort} opties={SOORTEN} kies={kiesSoort} />
          <Keuze
            label={tekst.kanaal}
            waarde={kanaal}
            opties={KANALEN}
            kies={(waarde) => zetStand({ ...stand, kanaal: waarde })}
          />
          <p className="let-op">{tekst.akkoord}</p>
          {isPending && <p role="status">{tekst.laden}</p>}
          {!isPending && !pagina && <p role="alert">{tekst.geenFormulier}</p>}
          {pagina && pagina.wegen.length > 0 && (
            <nav className="stapel" aria-label={tekst.wegen}>
              <p>{tekst.wegen}</p>
              <ul className="chips">
                {pagina.wegen.map((weg) => (
                  <li key={weg.adres}>
                    <button type="button" className="alsLink" onClick={() => naar(weg.adres)}>
                      <bdi>{weg.naam}</bdi>
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {pagina && (
            <Namensformulier
              key={soort}
              soort={soort}
              stand={stand}
              voorbeeld={pagina.formulier}
              naar={naar}
              klaar={zetOntvangen}
            />
          )}
        </>
      )}
    </div>
  );
}
