import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import {
  DataTable,
  FunctionField,
  List,
  type RaRecord,
  SearchInput,
  SelectField,
  SelectInput,
  SimpleList,
} from 'react-admin';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { Aanmeldingdossier, Aanvraagdossier, Feedbackdossier } from '#islands/werkplek/dossiers/dossier.tsx';
import { Geldkolom, Linkkolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { BREED, WijkKeuze } from '#islands/werkplek/inhoud/lijst.tsx';
import { Dagkolom } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { gezichtNaam, onderwerpNaam } from '#teksten/nl/feedback/feedback.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { dossierstatus, dossierTekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';
import { inhoudTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

type Soort = keyof typeof dossierstatus;
const keuzes = (soort: Soort) => Object.entries(dossierstatus[soort]).map(([id, name]) => ({ id, name }));
const ONDERWERPEN: Readonly<Record<string, string>> = onderwerpNaam;
const GEZICHTEN: Readonly<Record<string, string>> = gezichtNaam;

interface Props {
  readonly soort: Soort;
  readonly naam: (rij: RaRecord) => ReactNode;
  /** The column that is searched. */
  readonly zoek: string;
  readonly children: ReactNode;
  readonly filters?: readonly ReactElement[];
}

/** Dossiers of one kind, the newest first. */
function Dossierlijst({ soort, naam, zoek, children, filters = [] }: Props) {
  const breed = useMediaQuery(BREED);
  const stand = (rij: RaRecord): string =>
    `${keuzes(soort).find(({ id }) => id === rij['status'])?.name ?? ''}, ${momentKort(rij['ingediend_op'])}`;
  const alle = [
    <SearchInput key="zoek" source={`${zoek}@ilike`} placeholder={inhoudTekst.zoek} alwaysOn />,
    <SelectInput key="status" source="status" label={dossierTekst.stand} choices={keuzes(soort)} alwaysOn />,
    <WijkKeuze key="wijk" source="wijk_code" />,
    ...filters,
  ];
  return (
    <List filters={alle} sort={{ field: 'ingediend_op', order: 'DESC' }} perPage={25} component="div" exporter={false}>
      {breed ? (
        <DataTable rowClick="show" bulkActionButtons={false}>
          <Linkkolom source="nummer" scherm="show" />
          {children}
          <Naamkolom source="wijk_code" naar="wijk" />
          <DataTable.Col source="status" label={dossierTekst.stand}>
            <SelectField source="status" choices={keuzes(soort)} />
          </DataTable.Col>
          <DataTable.Col source="ingediend_op">
            <Dagkolom source="ingediend_op" dag={dagVan} />
          </DataTable.Col>
        </DataTable>
      ) : (
        <SimpleList primaryText={naam} secondaryText={stand} rowClick="show" />
      )}
    </List>
  );
}

const Aanmeldingen = () => (
  <Dossierlijst soort="aanmelding" zoek="naam" naam={(rij) => rij['naam']}>
    <DataTable.Col source="naam" />
  </Dossierlijst>
);
const aanvraagNaam = (rij: RaRecord): ReactNode => (
  <>
    <bdi>{rij['titel']}</bdi> ({bedrag(rij['gevraagd_cent'])})
  </>
);
const Aanvragen = () => (
  <Dossierlijst soort="aanvraag" zoek="titel" naam={aanvraagNaam}>
    <DataTable.Col source="titel" />
    <Geldkolom source="gevraagd_cent" />
  </Dossierlijst>
);
const feedbackNaam = (rij: RaRecord): ReactNode => (
  <>
    {GEZICHTEN[rij['gezicht']]}: <bdi>{rij['tekst'] ?? ONDERWERPEN[rij['over']]}</bdi>
  </>
);
const Feedback = () => (
  <Dossierlijst soort="feedback" zoek="tekst" naam={feedbackNaam}>
    <DataTable.Col source="over">
      <FunctionField render={(rij) => ONDERWERPEN[rij['over']]} />
    </DataTable.Col>
    <DataTable.Col source="tekst">
      <FunctionField render={feedbackNaam} />
    </DataTable.Col>
  </Dossierlijst>
);

export const aanmelding = { list: Aanmeldingen, show: Aanmeldingdossier, recordRepresentation: 'naam' };
export const aanvraag = { list: Aanvragen, show: Aanvraagdossier, recordRepresentation: 'titel' };
export const feedback = { list: Feedback, show: Feedbackdossier, recordRepresentation: 'nummer' };
