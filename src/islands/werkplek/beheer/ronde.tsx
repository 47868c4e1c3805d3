import useMediaQuery from '@mui/material/useMediaQuery';
import {
  DataTable,
  FunctionField,
  List,
  NumberInput,
  type RaRecord,
  ReferenceArrayInput,
  required,
  SelectArrayInput,
  SelectInput,
  SimpleList,
  useRecordContext,
} from 'react-admin';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { RONDE_LIMIETEN } from '#domein/ronde/ronde.limieten.ts';
import { isOpgenomen } from '#domein/ronde/ronde.status.ts';
import { Geldveld } from '#islands/werkplek/beheer/geldveld.tsx';
import { Rondebegeleiding } from '#islands/werkplek/beheer/rondebegeleiding.tsx';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Geldkolom, Linkkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { BREED } from '#islands/werkplek/inhoud/lijst.tsx';
import { metSlug } from '#islands/werkplek/inhoud/nieuw.ts';
import { Dagkolom, Dagveld, Momentveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Lijstje, Tekst } from '#islands/werkplek/inhoud/velden.tsx';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { rondekeuzeTekst, rondeveldTekst, werkbeheerTekst as tekst } from '#teksten/nl/werkplek/werkplek-beheer.ts';

const STATUS: Readonly<Record<string, string>> = beheerTekst.status;

const regel = (rij: RaRecord): string => `${STATUS[rij['status']]}, ${bedrag(rij['budget_cent'])}`;
function Lijst() {
  const breed = useMediaQuery(BREED);
  return (
    <List sort={{ field: 'sluit_op', order: 'DESC' }} perPage={25} component="div" exporter={false}>
      {breed ? (
        <DataTable rowClick="show" bulkActionButtons={false}>
          <Linkkolom source="naam" scherm="show" />
          <DataTable.Col source="status">
            <FunctionField render={(rij) => STATUS[rij['status']]} />
          </DataTable.Col>
          <Geldkolom source="budget_cent" />
          <DataTable.Col source="sluit_op">
            <Dagkolom source="sluit_op" dag={laatsteDag} />
          </DataTable.Col>
        </DataTable>
      ) : (
        <SimpleList primaryText={(rij) => rij['naam']} secondaryText={regel} rowClick="show" />
      )}
    </List>
  );
}

const Keuze = ({ source }: { source: keyof typeof rondekeuzeTekst }) => (
  <SelectInput
    source={source}
    choices={Object.entries(rondekeuzeTekst[source]).map(([id, name]) => ({ id, name }))}
    validate={required()}
  />
);

function Velden() {
  const status: unknown = useRecordContext()?.['status'];
  if (isOpgenomen(status)) return <p className="let-op">{tekst.staatVast}</p>;
  return (
    <>
      <Blok kop={tekst.watIsHet}>
        <Tekst source="naam" max={120} verplicht />
        <Tekst source="uitleg" max={2000} multiline verplicht />
        <Lijstje source="voorwaarden" max={RONDE_LIMIETEN.voorwaarde} aantal={RONDE_LIMIETEN.voorwaarden} />
        <ReferenceArrayInput source="wijk_codes" reference="wijk" sort={{ field: 'naam', order: 'ASC' }} perPage={100}>
          <SelectArrayInput label={rondeveldTekst.wijk_codes} optionText="naam" helperText={tekst.stedelijk} />
        </ReferenceArrayInput>
      </Blok>
      <Blok kop={tekst.geld}>
        <Geldveld source="budget_cent" verplicht />
        <Geldveld source="meegekomen_cent" verplicht />
        <Geldveld source="max_per_aanvraag_cent" />
        <Geldveld source="eenvoudig_tot_cent" verplicht />
      </Blok>
      <Blok kop={tekst.wanneer}>
        <Momentveld source="opent_op" verplicht />
        <Momentveld source="sluit_op" verplicht />
        <Momentveld source="stemmen_vanaf_op" />
        <Momentveld source="stemmen_tot_op" />
        <Dagveld source="besluit_op" verplicht />
      </Blok>
      <Blok kop={tekst.stemmen}>
        <Keuze source="stemvorm" />
        <NumberInput source="min_keuzes" min={0} max={200} />
        <NumberInput source="max_keuzes" min={1} max={200} />
      </Blok>
      <Blok kop={tekst.regels}>
        <Keuze source="verdeelregel" />
        <Keuze source="aanvulling" />
        <Keuze source="past_niet" />
        <NumberInput source="drempel" min={0} max={100} />
        <NumberInput source="quorum" min={0} max={100} />
      </Blok>
    </>
  );
}

const edit = () => (
  <Bewerken deel="ronde" onder={<Geschiedenis />}>
    <Velden />
  </Bewerken>
);
/** The values that the database would choose as well. */
const begin = (): Partial<RaRecord> => ({
  meegekomen_cent: 0,
  eenvoudig_tot_cent: 100_000,
  stemvorm: 'goedkeuren',
  verdeelregel: 'meeste_stemmen',
  aanvulling: 'add1',
  past_niet: 'overslaan',
  drempel: 50,
  quorum: 50,
  min_keuzes: 0,
  voorwaarden: [],
  wijk_codes: [],
});
const create = () => (
  <Toevoegen deel="ronde" begin={begin} maakAf={metSlug}>
    <Velden />
  </Toevoegen>
);

export const ronde = { list: Lijst, edit, create, show: Rondebegeleiding, recordRepresentation: 'naam' };
