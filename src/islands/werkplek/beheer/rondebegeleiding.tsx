import { ShowBase, Title, useCreatePath, useNotify, useRecordContext, useRedirect } from 'react-admin';
import { Link } from 'react-router';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { magMet } from '#domein/rechten/tabelrechten.ts';
import { Ronde } from '#islands/jury/begeleiden/ronde.tsx';
import { Bovenbalk } from '#islands/werkplek/inhoud/bovenbalk.tsx';
import { useRondebeheer } from '#islands/werkplek/schil/bron.ts';
import { useRol } from '#islands/werkplek/schil/rol.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { werkbeheerTekst as tekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';

const Uitleg = () => (
  <details>
    <summary>{beheerTekst.hoe}</summary>
    <ol className="punten">
      {beheerTekst.stappen.map((stap) => (
        <li key={stap}>{stap}</li>
      ))}
    </ol>
    {beheerTekst.wieWat.map((zin) => (
      <p key={zin}>{zin}</p>
    ))}
  </details>
);

function Begeleiding() {
  const rij = useRecordContext<Beheerronde>();
  const rol = useRol();
  const beheer = useRondebeheer();
  const maakPad = useCreatePath();
  if (!rij) return null;
  return (
    <div className="stapel ruim">
      <Title title={rij.naam} />
      <Bovenbalk>
        {magMet(rol, 'update', 'ronde') && (
          <Link to={maakPad({ resource: 'ronde', type: 'edit', id: rij.id })}>{tekst.wijzig}</Link>
        )}
      </Bovenbalk>
      <Ronde key={rij.slug} begin={rij} beheer={beheer} />
      <Uitleg />
    </div>
  );
}

/** A ronde from the first invitation to the last payment; only one that is gone leads away from what is typed here. */
export function Rondebegeleiding() {
  const notify = useNotify();
  const naar = useRedirect();
  const onError = (fout: unknown): void => {
    notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' });
    if (fout instanceof Werkfout && fout.code === 'niet_gevonden') naar('list', 'ronde');
  };
  return (
    <ShowBase queryOptions={{ refetchOnWindowFocus: false, refetchOnReconnect: false, onError }}>
      <Begeleiding />
    </ShowBase>
  );
}
