import { DataTable, type RaRecord } from 'react-admin';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Herhaalveld } from '#islands/werkplek/inhoud/herhaalveld.tsx';
import { Keuzekolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Inhoudslijst } from '#islands/werkplek/inhoud/lijst.tsx';
import { Momentkolom, Momentveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Tekst, Verwijzing } from '#islands/werkplek/inhoud/velden.tsx';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { herhaalTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const regel = ({ begin }: RaRecord): string => momentKort(begin);
const list = () => (
  <Inhoudslijst naam="titel" regel={regel}>
    <DataTable.Col source="begin">
      <Momentkolom source="begin" />
    </DataTable.Col>
    <Naamkolom source="plek_id" naar="plek" />
    <Naamkolom source="initiatief_id" naar="initiatief" />
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);
/** The database asks the same; here it says so at the field. */
const naBegin = (eind: unknown, { begin }: Record<string, unknown>): string | undefined =>
  typeof eind === 'string' && typeof begin === 'string' && Date.parse(eind) <= Date.parse(begin)
    ? herhaalTekst.eindTeVroeg
    : undefined;
const ergens = (plek_id: unknown, { initiatief_id }: Record<string, unknown>): string | undefined =>
  plek_id || initiatief_id ? undefined : herhaalTekst.ergens;

const Velden = () => (
  <>
    <Tekst source="titel" max={120} verplicht />
    <Tekst source="omschrijving" max={2000} multiline />
    <Momentveld source="begin" verplicht />
    <Momentveld source="eind" verplicht keur={naBegin} />
    <Herhaalveld />
    <Verwijzing source="plek_id" naar="plek" keur={ergens} />
    <Verwijzing source="initiatief_id" naar="initiatief" />
    <Keuze source="status" lijst="status" verplicht />
  </>
);
const edit = () => (
  <Bewerken deel="activiteit" onder={<Geschiedenis />}>
    <Velden />
  </Bewerken>
);
const begin = () => ({ status: 'concept' });
const create = () => (
  <Toevoegen deel="activiteit" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const activiteit = { list, edit, create, recordRepresentation: 'titel' };
