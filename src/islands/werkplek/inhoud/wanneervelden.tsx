import { useRef, useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { tijdvakVan } from '#domein/activiteit/tijdvak.ts';
import { dagVan, isDag, plusDagen } from '#domein/gedeeld/dag.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';
import { Momentveld } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { momentfoutZin } from '#teksten/nl/taal/moment.ts';
import { herhaalTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const VUIL = { shouldDirty: true, shouldTouch: true };
const MET_EINDE = { inputLabel: { shrink: true }, htmlInput: { max: '9999-12-31' } };
const isMoment = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && Number.isFinite(Date.parse(waarde));

/** A time on the clock of the city; null when the day is none. */
function op(dag: string, tijd: string): string | null {
  const gelezen = isDag(dag) ? leesMoment(dag, tijd) : null;
  return gelezen?.ok ? gelezen.waarde : null;
}

const geenDag = (waarde: unknown): string | undefined =>
  waarde && !isMoment(waarde) ? momentfoutZin.geen_dag : undefined;
/** The database asks the same; here it says so at the field. */
const naBegin = (eind: unknown, { begin }: Record<string, unknown>): string | undefined =>
  isMoment(eind) && isMoment(begin) && Date.parse(eind) <= Date.parse(begin) ? tekst.eindTeVroeg : undefined;

/** A whole day, kept as the midnight with which it begins, or with `nachten` 1 ends. */
const Heledag = ({ source, label, nachten = 0 }: { source: string; label: string; nachten?: 0 | 1 }) => (
  <TextInput
    source={source}
    label={label}
    type="date"
    format={(waarde: unknown) => (isMoment(waarde) ? plusDagen(dagVan(waarde), -nachten) : String(waarde ?? ''))}
    // A year that is typed figure by figure is no day yet: it stays as it is.
    parse={(getypt: string) => (isDag(getypt) && op(plusDagen(getypt, nachten), '00:00')) || getypt || null}
    validate={nachten ? [required(), geenDag, naBegin] : [required(), geenDag]}
    slotProps={MET_EINDE}
    helperText={false}
  />
);

/** From when until when: at a time of the day, or whole days. */
export function Wanneervelden() {
  const { setValue } = useFormContext();
  const [begin, eind]: unknown[] = useWatch({ name: ['begin', 'eind'] });
  const tijdvak = isMoment(begin) && isMoment(eind) && begin !== eind ? tijdvakVan({ begin, eind }) : null;
  const [gekozen, kies] = useState<boolean | null>(null);
  // While a day is being typed the question stays the same.
  const was = useRef(false);
  if (tijdvak) was.current = tijdvak.heleDag;
  const heel = gekozen ?? was.current;
  const wissel = (hele: boolean): void => {
    kies(hele);
    if (!tijdvak) return;
    const { dag, laatste } = tijdvak;
    setValue('begin', op(dag, hele ? '00:00' : tekst.begintStandaard), VUIL);
    setValue('eind', hele ? op(plusDagen(laatste, 1), '00:00') : op(laatste, tekst.eindigtStandaard), VUIL);
  };
  return (
    <>
      <label className="vinkje">
        <input type="checkbox" checked={heel} onChange={({ target }) => wissel(target.checked)} />
        {tekst.heleDag}
      </label>
      {heel ? (
        <>
          <Heledag source="begin" label={tekst.eersteDag} />
          <Heledag source="eind" label={tekst.laatsteDag} nachten={1} />
        </>
      ) : (
        <>
          <Momentveld source="begin" verplicht />
          <Momentveld source="eind" verplicht keur={naBegin} />
        </>
      )}
    </>
  );
}
