import { DataTable, DateInput, type RaRecord, required } from 'react-admin';
import { Bewerken, Toevoegen } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Gebied } from '#islands/werkplek/inhoud/gebied.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Keuzekolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Inhoudslijst, WijkKeuze } from '#islands/werkplek/inhoud/lijst.tsx';
import { Keuze, Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';

const regel = ({ van, tot }: RaRecord): string => `${van} - ${tot}`;
const list = () => (
  <Inhoudslijst naam="titel" regel={regel} filters={[<WijkKeuze key="wijk" source="wijk_code" />]}>
    <Naamkolom source="wijk_code" naar="wijk" />
    <DataTable.Col source="van" />
    <DataTable.Col source="tot" />
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);
const Velden = () => (
  <>
    <Tekst source="titel" max={160} verplicht />
    <Tekst source="uitleg" max={2000} multiline />
    <Gebied verplicht />
    <DateInput source="van" validate={required()} />
    <DateInput source="tot" validate={required()} />
    <Lijstje source="bron" max={200} />
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
