import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { haalPagina } from '#client/pagina.ts';
import { paths } from '#config/paths.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { Namensformulier } from '#islands/werkplek/namens/namensformulier.tsx';
import { Ontvangen } from '#islands/werkplek/namens/ontvangen.tsx';
import { werkplekTekst } from '#teksten/nl/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek-namens.ts';

const PAGINA: Record<Dossiersoort, string> = {
  aanmelding: paths.aanmelden,
  aanvraag: paths.aanvragen,
  feedback: paths.feedback,
};
const soorten = Object.entries(tekst.soorten);
const isSoort = (waarde: string): waarde is Dossiersoort => Object.hasOwn(PAGINA, waarde);
const kanalen = Object.entries(tekst.kanalen);

/** What the public page drew its form with: the areas, rondes and places of today. */
async function haalGegevens(soort: Dossiersoort): Promise<unknown> {
  const gegevens = (await haalPagina(PAGINA[soort])).querySelector<HTMLElement>('meedoen-formulier')?.dataset.gegevens;
  return JSON.parse(gegevens ?? 'null');
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
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The forms of the site, filled in by staff for somebody who does not use it. */
export function Namens() {
  const [soort, zetSoort] = useState<Dossiersoort>('aanmelding');
  const [kanaal, zetKanaal] = useState('papier');
  const [nummer, zetNummer] = useState<string | null>(null);
  const { data: gegevens, isPending } = useQuery({ queryKey: ['namens', soort], queryFn: () => haalGegevens(soort) });
  return (
    <div className="stapel ruim werkdossier">
      <Title title={werkplekTekst.delen.namens} />
      {nummer !== null ? (
        <Ontvangen soort={soort} nummer={nummer} opnieuw={() => zetNummer(null)} />
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
          {!isPending && !gegevens && <p role="alert">{tekst.geenFormulier}</p>}
          {Boolean(gegevens) && (
            <Namensformulier key={soort} soort={soort} kanaal={kanaal} gegevens={gegevens} klaar={zetNummer} />
          )}
        </>
      )}
    </div>
  );
}
