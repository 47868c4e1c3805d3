import { DataTable, type RaRecord } from 'react-admin';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Gebied } from '#islands/werkplek/inhoud/gebied.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Keuzekolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Inhoudslijst, WijkKeuze } from '#islands/werkplek/inhoud/lijst.tsx';
import { Dagkolom, Dagveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { korteDatum } from '#teksten/nl/taal/datum.ts';

const regel = ({ van, tot }: RaRecord): string => `${korteDatum(van)} tot en met ${korteDatum(tot)}`;
const list = () => (
  <Inhoudslijst naam="titel" regel={regel} filters={[<WijkKeuze key="wijk" source="wijk_code" />]}>
    <Naamkolom source="wijk_code" naar="wijk" />
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
    <Tekst source="titel" max={160} verplicht />
    <Tekst source="uitleg" max={2000} multiline />
    <Gebied verplicht />
    <Dagveld source="van" verplicht />
    <Dagveld source="tot" na="van" verplicht />
    <Lijstje source="bron" max={200} aantal={20} />
    <Keuze source="status" lijst="status" verplicht />
  </>
);
const edit = () => (
  <Bewerken deel="prioriteit" onder={<Geschiedenis />}>
    <Velden />
  </Bewerken>
);
const begin = () => ({ bron: ['sociaal makelaar'], status: 'concept' });
const create = () => (
  <Toevoegen deel="prioriteit" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const prioriteit = { list, edit, create, recordRepresentation: 'titel' };
