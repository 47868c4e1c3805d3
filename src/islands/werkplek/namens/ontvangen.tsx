import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { Briefje } from '#islands/werkplek/namens/briefje.tsx';
import type { Namensontvangst } from '#islands/werkplek/namens/namensformulier.tsx';
import { vervolgzin } from '#islands/werkplek/namens/vervolgzin.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

interface Props extends Namensontvangst {
  readonly soort: Dossiersoort;
  readonly kanaal: string;
  readonly opnieuw: () => void;
}

/** It is in: its number, what the resident hears, its dossier, and a slip for who has no mail. */
export function Ontvangen({ soort, kanaal, nummer, vervolg, opnieuw }: Props) {
  const { data } = useGetList(soort, { filter: { nummer }, pagination: { page: 1, perPage: 1 } });
  const id = data?.[0]?.id;
  return (
    <div className="stapel ruim">
      <p className="melding" role="status">
        {tekst.gelukt(nummer)}
      </p>
      <p>{vervolgzin(kanaal, vervolg.wat)}</p>
      {vervolg.buiten && <p>{nieuwBuitenTekst.namens}</p>}
      {id !== undefined && (
        <>
          <p>
            <Link to={`/${soort}/${id}/show`}>{tekst.naarDossier}</Link>
          </p>
          <Briefje soort={soort} id={String(id)} />
        </>
      )}
      <p>
        <Knop druk={opnieuw}>{tekst.nogEen}</Knop>
      </p>
    </div>
  );
}
