import { BooleanInput, DataTable, type RaRecord } from 'react-admin';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Keuzekolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Contactvelden } from '#islands/werkplek/inhoud/leesvelden.tsx';
import { Inhoudslijst } from '#islands/werkplek/inhoud/lijst.tsx';
import { Dagkolom, Dagveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { Werkwijken } from '#islands/werkplek/inhoud/werkwijken.tsx';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const regel = ({ rol }: RaRecord): string => String(rol ?? '');
const list = () => (
  <Inhoudslijst naam="naam" regel={regel}>
    <DataTable.Col source="rol" />
    <DataTable.Col source="van">
      <Dagkolom source="van" />
    </DataTable.Col>
    <DataTable.Col source="tot">
      <Dagkolom source="tot" />
    </DataTable.Col>
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);
const Velden = () => (
  <>
    <Blok kop={tekst.gegevens}>
      <Tekst source="naam" max={160} verplicht />
      <Lijstje source="andere_namen" max={160} aantal={20} />
      <Tekst source="rol" max={300} verplicht />
      <Tekst source="uitleg" max={600} multiline />
      <Dagveld source="van" />
      <Dagveld source="tot" na="van" />
      <Tekst source="plaats" max={80} />
      <BooleanInput source="hele_stad" />
    </Blok>
    <Blok kop={tekst.contact}>
      <Contactvelden />
    </Blok>
    <Lijstje source="bron" max={200} aantal={20} />
    <Keuze source="status" lijst="status" verplicht />
  </>
);
const onder = (
  <>
    <Werkwijken tabel="organisatie_wijk" van="organisatie_id" />
    <Geschiedenis />
  </>
);
const edit = () => (
  <Bewerken deel="organisatie" onder={onder}>
    <Velden />
  </Bewerken>
);
const begin = () => ({ bron: ['sociaal makelaar'], zekerheid: 'bron', status: 'concept', hele_stad: false });
const create = () => (
  <Toevoegen deel="organisatie" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const organisatie = { list, edit, create, recordRepresentation: 'naam' };
