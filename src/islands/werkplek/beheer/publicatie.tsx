import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link } from 'react-router';
import { haalBevindingen } from '#client/werkplek/bevindingen.ts';
import type { Bevindingen } from '#domein/publicatie/bevinding.schema.ts';
import { bevindingzin, bevindingTekst as tekst } from '#teksten/nl/publicatie/bevinding.ts';
import { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';

type Vondst = Bevindingen['bevindingen'][number];

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
            {door.map(({ tabel, id, naam, bytes }) => (
              <li key={`${tabel} ${id}`}>
                <Link to={`/${tabel}/${encodeURIComponent(id)}`}>
                  <bdi>{naam}</bdi>
                </Link>{' '}
                ({tekst.oorzaak(bytes)})
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
