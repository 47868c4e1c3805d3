import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { haalBevindingen } from '#client/werkplek/bevindingen.ts';
import type { Bevindingen, Oorzaak } from '#domein/publicatie/bevinding.schema.ts';
import { bevindingzin, bevindingTekst as tekst } from '#teksten/nl/publicatie/bevinding.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';

type Vondst = Bevindingen['bevindingen'][number];

/** What stands on the site of a dossier is changed in that dossier. */
const DOSSIERS: Readonly<Record<string, 'feedback' | 'aanvraag'>> = {
  feedback_publiek: 'feedback',
  aanvraag_publiek: 'aanvraag',
};
const DELEN: Readonly<Record<string, string>> = werkplekTekst.delen;

/** The record as its kind and its name, and as a link when there is a screen to change it. */
function Gegeven({ tabel, id, naam }: Oorzaak) {
  const dossier = DOSSIERS[tabel];
  const deel = dossier ?? tabel;
  const soort = DELEN[deel];
  const tekstje = (
    <>
      {soort && `${soort}: `}
      <bdi>{naam}</bdi>
    </>
  );
  if (!soort) return tekstje;
  return <Link to={`/${deel}/${encodeURIComponent(id)}${dossier ? '/show' : ''}`}>{tekstje}</Link>;
}

function Vondstregel({ bevinding, door }: Vondst) {
  return (
    <li className="stapel">
      <p>
        <a href={bevinding.pagina}>{bevinding.pagina}</a>
        <br />
        {bevindingzin(bevinding)}
      </p>
      {door.length > 0 && (
        <>
          <p>{tekst.door(door.length)}</p>
          <ul className="punten">
            {door.map((oorzaak) => (
              <li key={`${oorzaak.tabel} ${oorzaak.id}`}>
                <Gegeven {...oorzaak} /> ({tekst.oorzaak(oorzaak.bytes)})
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** For whoever manages the site: which pages came online that are too heavy or not whole, and through which record. */
export function Publicatiescherm() {
  const { data, isError } = useQuery({ queryKey: ['bevindingen'], queryFn: haalBevindingen });
  const rest = data ? data.aantal - data.bevindingen.length : 0;
  return (
    <div className="stapel ruim">
      <Title title={werkplekTekst.delen.publicatie} />
      {isError && <p role="alert">{tekst.onbekend}</p>}
      {data?.aantal === 0 && <p>{tekst.geen}</p>}
      {data && data.aantal > 0 && (
        <section className="stapel" aria-labelledby="bevindingen">
          <h2 id="bevindingen">{tekst.kop(data.aantal)}</h2>
          <p>{tekst.uitleg}</p>
          <ol className="punten">
            {data.bevindingen.map((vondst) => (
              <Vondstregel key={`${vondst.bevinding.pagina} ${vondst.bevinding.soort}`} {...vondst} />
            ))}
          </ol>
          {rest > 0 && <p>{tekst.meer(rest)}</p>}
        </section>
      )}
    </div>
  );
}
