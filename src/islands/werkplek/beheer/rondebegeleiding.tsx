import { EditButton, ShowBase, Title, TopToolbar, useRecordContext } from 'react-admin';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
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
  if (!rij) return null;
  return (
    <div className="stapel ruim">
      <Title title={rij.naam} />
      <TopToolbar className="bovenbalk">
        <Bovenbalk />
        {magMet(rol, 'update', 'ronde') && <EditButton label={tekst.wijzig} icon={<></>} />}
      </TopToolbar>
      <Ronde key={rij.slug} begin={rij} beheer={beheer} />
      <Uitleg />
    </div>
  );
}

/** A ronde from the first invitation to the last payment. */
export const Rondebegeleiding = () => (
  <ShowBase>
    <Begeleiding />
  </ShowBase>
);
