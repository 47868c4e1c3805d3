import { DataTable, type RaRecord, ReferenceInput, SelectInput } from 'react-admin';
import { magMet } from '#domein/rechten/tabelrechten.ts';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Fotos } from '#islands/werkplek/inhoud/fotos.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Keuzekolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Mailveld, Telefoonveld } from '#islands/werkplek/inhoud/leesvelden.tsx';
import { Inhoudslijst } from '#islands/werkplek/inhoud/lijst.tsx';
import { Makelaarbalk, Makelaarstatus, useMagWie } from '#islands/werkplek/inhoud/makelaarstatus.tsx';
import { Toestemming } from '#islands/werkplek/inhoud/toestemming.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Tekst, Verwijzing } from '#islands/werkplek/inhoud/velden.tsx';
import { Werkwijken } from '#islands/werkplek/inhoud/werkwijken.tsx';
import { useRol } from '#islands/werkplek/schil/rol.ts';

const regel = ({ rol }: RaRecord): string => String(rol ?? '');
const list = () => (
  <Inhoudslijst naam="naam" regel={regel}>
    <DataTable.Col source="rol" />
    <Naamkolom source="organisatie_id" naar="organisatie" />
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);

/** Whose account this is decides what waits for whom; only a beheerder sees all accounts. */
function Account() {
  if (!magMet(useRol(), 'select', 'medewerker')) return null;
  return (
    <ReferenceInput source="medewerker_id" reference="medewerker" sort={{ field: 'naam', order: 'ASC' }}>
      <SelectInput optionText="naam" />
    </ReferenceInput>
  );
}

const Velden = ({ vast = false }: { readonly vast?: boolean }) => (
  <>
    <Tekst source="naam" max={120} verplicht vast={vast} />
    <Tekst source="rol" max={120} verplicht />
    <Telefoonveld source="telefoon" />
    <Mailveld source="email" vast={vast} />
    <Verwijzing source="organisatie_id" naar="organisatie" />
    <Account />
    <Makelaarstatus />
  </>
);
/** Who it is, somebody else may not say anew. */
const Rijvelden = () => <Velden vast={!useMagWie()} />;
const onder = (
  <>
    <Toestemming />
    <Werkwijken tabel="makelaar_buurt" van="makelaar_id" metBuurt />
    <Fotos over="makelaar" />
    <Geschiedenis />
  </>
);
const edit = () => (
  <Bewerken deel="makelaar" onder={onder} balk={<Makelaarbalk />}>
    <Rijvelden />
  </Bewerken>
);
const begin = () => ({ rol: 'sociaal makelaar', status: 'concept' });
const create = () => (
  <Toevoegen deel="makelaar" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const makelaar = { list, edit, create, recordRepresentation: 'naam' };
