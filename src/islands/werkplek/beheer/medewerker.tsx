import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, List, type RaRecord, SelectField, SimpleList } from 'react-admin';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Linkkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Mailveld } from '#islands/werkplek/inhoud/leesvelden.tsx';
import { BREED } from '#islands/werkplek/inhoud/lijst.tsx';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Dagkolom, Dagveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { werkbeheerTekst as tekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';
import { keuzeTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const ROLLEN: Readonly<Record<string, string>> = keuzeTekst.rol;
const rollen = Object.entries(ROLLEN).map(([id, name]) => ({ id, name }));

function Lijst() {
  const breed = useMediaQuery(BREED);
  return (
    <List sort={{ field: 'naam', order: 'ASC' }} perPage={50} component="div" exporter={false}>
      {breed ? (
        <DataTable rowClick="edit" bulkActionButtons={false}>
          <Linkkolom source="naam" />
          <DataTable.Col source="email" />
          <DataTable.Col source="rol">
            <SelectField source="rol" choices={rollen} />
          </DataTable.Col>
          <DataTable.Col source="sinds">
            <Dagkolom source="sinds" />
          </DataTable.Col>
          <DataTable.Col source="tot">
            <Dagkolom source="tot" />
          </DataTable.Col>
        </DataTable>
      ) : (
        <SimpleList
          primaryText={(rij) => rij['naam']}
          secondaryText={(rij) => ROLLEN[rij['rol']] ?? ''}
          rowClick="edit"
        />
      )}
    </List>
  );
}

const Velden = () => (
  <>
    <Tekst source="naam" max={120} verplicht />
    <Mailveld source="email" verplicht hulp={tekst.uitnodiging} />
    <Keuze source="rol" lijst="rol" verplicht />
    <Dagveld source="sinds" verplicht />
    <Dagveld source="tot" na="sinds" helperText={tekst.einde} />
  </>
);
const edit = () => (
  <Bewerken deel="medewerker" onder={<Geschiedenis />}>
    <Velden />
  </Bewerken>
);
const begin = (): Partial<RaRecord> => ({ rol: 'makelaar', sinds: vandaag() });
const create = () => (
  <Toevoegen deel="medewerker" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const medewerker = { list: Lijst, edit, create, recordRepresentation: 'naam' };
