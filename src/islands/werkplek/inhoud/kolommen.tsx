import {
  DataTable,
  FunctionField,
  ReferenceField,
  SelectField,
  useCreatePath,
  useRecordContext,
  useResourceContext,
} from 'react-admin';
import { Link } from 'react-router';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { nagekekenZin } from '#islands/werkplek/inhoud/versheidzin.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { keuzeTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

function Naamlink({ source, scherm }: { source: string; scherm: 'edit' | 'show' }) {
  const rij = useRecordContext();
  const deel = useResourceContext() ?? '';
  const maakPad = useCreatePath();
  if (!rij) return null;
  return (
    <Link to={maakPad({ resource: deel, type: scherm, id: rij.id })}>
      <bdi>{String(rij[source] ?? rij.id)}</bdi>
    </Link>
  );
}

/** The name of a row, as a link: a row that can only be clicked is out of reach of a keyboard. */
export const Linkkolom = ({ source, scherm = 'edit' }: { source: string; scherm?: 'edit' | 'show' }) => (
  <DataTable.Col source={source}>
    <Naamlink source={source} scherm={scherm} />
  </DataTable.Col>
);

/** A value of a closed list, in words. */
export const Keuzekolom = ({ source, lijst }: { source: string; lijst: keyof typeof keuzeTekst }) => (
  <DataTable.Col source={source}>
    <SelectField source={source} choices={Object.entries(keuzeTekst[lijst]).map(([id, name]) => ({ id, name }))} />
  </DataTable.Col>
);

/** The name of a row of another table. */
export const Naamkolom = ({ source, naar }: { source: string; naar: string }) => (
  <DataTable.Col source={source}>
    <ReferenceField source={source} reference={naar} link={false} />
  </DataTable.Col>
);

export const Nagekekenkolom = () => (
  <DataTable.Col source="gecontroleerd_op">
    <FunctionField render={(rij) => nagekekenZin(rij, vandaag())} />
  </DataTable.Col>
);

/** An amount of money, kept in cents. `DataTable.NumberCol` would show the cents: it forgets what stands inside it. */
export const Geldkolom = ({ source }: { source: string }) => (
  <DataTable.Col source={source} align="right">
    <FunctionField render={(rij) => bedrag(rij[source])} />
  </DataTable.Col>
);
