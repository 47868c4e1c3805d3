import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { haalPagina } from '#client/gedeeld/pagina.ts';
import { paths } from '#config/paths.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Concepten } from '#islands/gedeeld/concepten.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { namensplaats } from '#islands/werkplek/namens/namensconcept.ts';
import { Namensformulier, type Namensontvangst } from '#islands/werkplek/namens/namensformulier.tsx';
import { Ontvangen } from '#islands/werkplek/namens/ontvangen.tsx';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

const PAGINA: Record<Dossiersoort, string> = {
  aanmelding: paths.aanmelden,
  aanvraag: paths.aanvragen,
  feedback: paths.feedback,
};
const soorten = Object.entries(tekst.soorten);

const isSoort = (waarde: string): waarde is Dossiersoort => Object.keys(PAGINA).includes(waarde);
/** Of which form words were kept last. */
const laatstGetypt = (concepten: Concepten): Dossiersoort | undefined =>
  Object.keys(PAGINA)
    .filter(isSoort)
    .flatMap((soort) =>
      namensplaats(concepten, soort)
        .lees()
        .map(({ op }) => ({ soort, op })),
    )
    .sort((een, ander) => ander.op - een.op)[0]?.soort;
const kanalen = Object.entries(tekst.kanalen);

/** The plain form of the public page, with the areas, rondes and places of today. */
const haalFormulier = async (soort: Dossiersoort): Promise<HTMLFormElement | null> =>
  (await haalPagina(PAGINA[soort])).querySelector<HTMLFormElement>('meedoen-formulier form');

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
  // Where somebody was, after a reload.
  const [soort, zetSoort] = useState<Dossiersoort>(() => laatstGetypt(concepten) ?? 'aanmelding');
  const [kanaal, zetKanaal] = useState('papier');
  const [ontvangen, zetOntvangen] = useState<Namensontvangst | null>(null);
  const { data: formulier, isPending } = useQuery({
    queryKey: ['namens', soort],
    queryFn: () => haalFormulier(soort),
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
          <Keuze
            label={tekst.soort}
            waarde={soort}
            opties={soorten}
            kies={(waarde) => isSoort(waarde) && zetSoort(waarde)}
          />
          <Keuze label={tekst.kanaal} waarde={kanaal} opties={kanalen} kies={zetKanaal} />
          <p className="let-op">{tekst.akkoord}</p>
          {isPending && <p role="status">{tekst.laden}</p>}
          {!isPending && !formulier && <p role="alert">{tekst.geenFormulier}</p>}
          {formulier && (
            <Namensformulier key={soort} soort={soort} kanaal={kanaal} voorbeeld={formulier} klaar={zetOntvangen} />
          )}
        </>
      )}
    </div>
  );
}
