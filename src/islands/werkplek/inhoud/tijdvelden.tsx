import { FunctionField, required, TextInput, type TextInputProps } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isDag } from '#domein/gedeeld/dag.ts';
import { leesMoment, schrijfMoment } from '#domein/gedeeld/moment.ts';
import { LAATSTE_DAG } from '#islands/gedeeld/datumgrens.ts';
import { korteDatum } from '#teksten/nl/taal/datum.ts';
import { dubbelUurZin, momentfoutZin, momentKort, voorBeginZin } from '#teksten/nl/taal/moment.ts';

// The fields of react-admin show the clock of the device; these show that of the city, wherever the device is.

type Keur = (waarde: unknown, alles: Record<string, unknown>) => string | undefined;
interface Props extends Pick<TextInputProps, 'source' | 'helperText'> {
  readonly verplicht?: boolean;
  /** What else must hold; what it returns is said at the field. */
  readonly keur?: Keur;
}
const LABEL_BOVEN = { inputLabel: { shrink: true }, htmlInput: { max: LAATSTE_DAG } };
const MET_TIJD = { ...LABEL_BOVEN, htmlInput: { max: `${LAATSTE_DAG}T23:59` } };
const ALS_MOMENT = /Z$|[+-]\d\d(:?\d\d)?$/;
const isMoment = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && waarde.includes(':') && ALS_MOMENT.test(waarde);

const eisen = (fout: (waarde: string) => string | undefined, { verplicht = false, keur }: Partial<Props>) => [
  ...(verplicht ? [required()] : []),
  (waarde: unknown) => (typeof waarde === 'string' && waarde !== '' ? fout(waarde) : undefined),
  ...(keur ? [keur] : []),
];

const dagfout = (dag: string) => (isDag(dag) ? undefined : momentfoutZin.geen_dag);
/** The database asks that the last day is no earlier; here it says so at the field. `begin`: the field of the first day. */
const naBegin =
  (begin: string): Keur =>
  (waarde, alles) => {
    const eerste = alles[begin];
    return typeof waarde === 'string' && typeof eerste === 'string' && isDag(eerste) && waarde < eerste
      ? voorBeginZin
      : undefined;
  };

interface Dagprops extends Props {
  /** The field of the day that this one may not lie before. */
  readonly na?: string;
}
/** A day, kept as ISO date. */
export const Dagveld = ({ source, helperText, na, ...rest }: Dagprops) => (
  <TextInput
    source={source}
    type="date"
    parse={(getypt: string) => getypt || null}
    validate={eisen(dagfout, na === undefined ? rest : { ...rest, keur: naBegin(na) })}
    slotProps={LABEL_BOVEN}
    helperText={helperText ?? false}
  />
);

function inVeld(waarde: unknown): string {
  if (!isMoment(waarde)) return String(waarde ?? '');
  const { dag, tijd } = schrijfMoment(waarde);
  return `${dag}T${tijd}`;
}
const lees = (getypt: string) => leesMoment(getypt.slice(0, 'jjjj-mm-dd'.length), getypt.slice('jjjj-mm-ddT'.length));
/** What is no moment stays as it was typed, so that the field can say so. */
function naarMoment(getypt: string): string | null {
  const moment = lees(getypt);
  return moment.ok ? moment.waarde : getypt || null;
}
function momentfout(waarde: string): string | undefined {
  const moment = isMoment(waarde) ? null : lees(waarde);
  return moment && !moment.ok ? momentfoutZin[moment.fout] : undefined;
}

/** A day and a time on the clock of the city, kept as ISO moment. */
export function Momentveld({ source, helperText, ...rest }: Props) {
  const waarde: unknown = useWatch({ name: source });
  return (
    <TextInput
      source={source}
      type="datetime-local"
      format={inVeld}
      parse={naarMoment}
      validate={eisen(momentfout, rest)}
      slotProps={MET_TIJD}
      helperText={(isMoment(waarde) && dubbelUurZin(waarde)) || (helperText ?? false)}
    />
  );
}

/** A column with a day; `dag` makes one of a moment. */
export const Dagkolom = ({ source, dag = String }: { source: string; dag?: (waarde: string) => string }) => (
  <FunctionField source={source} render={(rij) => (rij[source] ? korteDatum(dag(rij[source])) : '')} />
);
/** A column with a moment. */
export const Momentkolom = ({ source }: { source: string }) => (
  <FunctionField source={source} render={(rij) => (rij[source] ? momentKort(rij[source]) : '')} />
);
