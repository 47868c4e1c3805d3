import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import {
  DataTable,
  type Exporter,
  List,
  type RaRecord,
  SearchInput,
  SelectInput,
  SimpleList,
  useGetList,
} from 'react-admin';
import { KloptNogAlle } from '#islands/werkplek/inhoud/klopt-nog.tsx';
import { Linkkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { downloadCsv } from '#islands/werkplek/schil/csv.ts';
import { keuzeTekst, inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

interface Props {
  /** How a row is called, and the field to sort and search by. */
  readonly naam: string;
  /** A line below the name, on a phone. */
  readonly regel: (rij: RaRecord) => string;
  /** More columns, on a wide screen. */
  readonly children?: ReactNode;
  readonly filters?: readonly ReactElement[];
  readonly kloptNog?: boolean;
  /** A row as it stands in the CSV; without it as it is. */
  readonly alsCsvRij?: (rij: RaRecord) => Readonly<Record<string, unknown>>;
}
const zelf = (rij: RaRecord): Readonly<Record<string, unknown>> => rij;
const maakExport =
  (alsRij = zelf): Exporter =>
  (rijen, _verwijzing, _bron, deel) =>
    downloadCsv(deel ?? naamloos, rijen.map(alsRij));
const naamloos = 'lijst';
const statussen = Object.entries(keuzeTekst.status).map(([id, name]) => ({ id, name }));
/** Six columns beside the menu, and no word of them broken. */
export const BREED = '(min-width: 68rem)';

export function WijkKeuze({ source, label }: { source: string; label?: string; alwaysOn?: boolean }) {
  const { data } = useGetList('wijk', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'naam', order: 'ASC' },
  });
  return (
    <SelectInput
      source={source}
      choices={data ?? []}
      optionValue="code"
      optionText="naam"
      {...(label ? { label } : {})}
    />
  );
}

/** Rows of one kind: a table where there is room, and lines to tap where there is not. */
export function Inhoudslijst({ naam, regel, children, filters = [], kloptNog = false, alsCsvRij }: Props) {
  const breed = useMediaQuery(BREED);
  const zoek = [
    <SearchInput key="zoek" source={`${naam}@ilike`} placeholder={tekst.zoek} alwaysOn />,
    ...filters,
    <SelectInput key="status" source="status" choices={statussen} />,
  ];
  return (
    <List
      filters={zoek}
      sort={{ field: naam, order: 'ASC' }}
      perPage={25}
      component="div"
      exporter={maakExport(alsCsvRij)}
    >
      {breed ? (
        <DataTable rowClick="edit" bulkActionButtons={kloptNog ? <KloptNogAlle vandaag={vandaag()} /> : false}>
          <Linkkolom source={naam} />
          {children}
        </DataTable>
      ) : (
        <SimpleList primaryText={(rij) => String(rij[naam])} secondaryText={regel} rowClick="edit" />
      )}
    </List>
  );
}
