import { DataTable, FunctionField, ReferenceField, SelectField } from 'react-admin';
import { nagekeken } from '#islands/werkplek/inhoud/herkomst.tsx';
import { keuzeTekst } from '#teksten/nl/werkplek-velden.ts';

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
    <FunctionField render={(rij) => nagekeken(rij['gecontroleerd_op'])} />
  </DataTable.Col>
);
