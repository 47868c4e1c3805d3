import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  herhalingVan,
  leesHerhaling,
  type Ritme,
  ritmes,
  ritmeVan,
  schrijfHerhaling,
} from '#domein/activiteit/herhaling.ts';
import { dagVan, isDag } from '#domein/gedeeld/dag.ts';
import { LAATSTE_DAG } from '#islands/gedeeld/datumgrens.ts';
import { herhalingZin } from '#teksten/nl/activiteit/agenda.ts';
import { herhaalTekst as tekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const VUIL = { shouldDirty: true, shouldTouch: true };
const isRitme = (waarde: string): waarde is Ritme => ritmes.some((ritme) => ritme === waarde);

/** How often it comes back, as a choice and a last day; the rule that the database keeps follows from the first day. */
export function Herhaalveld() {
  const { setValue } = useFormContext();
  const [begin, regel]: unknown[] = useWatch({ name: ['begin', 'herhaling'] });
  const herhaling = typeof regel === 'string' && regel !== '' ? leesHerhaling(regel) : null;
  const ritme = ritmeVan(herhaling);
  const eerste = typeof begin === 'string' && Number.isFinite(Date.parse(begin)) ? dagVan(begin) : null;
  const zet = (nieuw: Ritme, tot: string | null): void => {
    const gekozen = eerste === null ? null : herhalingVan(nieuw, eerste, tot);
    setValue('herhaling', gekozen && schrijfHerhaling(gekozen), VUIL);
  };
  const vorige = useRef(eerste);
  useEffect(() => {
    const { current: toen } = vorige;
    // While a day is being typed there is none.
    if (eerste === null) return;
    vorige.current = eerste;
    // A rhythm of the list follows the first day: another day, another weekday.
    if (toen !== null && toen !== eerste && herhaling && ritme) zet(ritme, herhaling.tot);
  });
  return (
    <div className="stapel">
      <label className="namenskeuze">
        {veldTekst.herhaling}
        <select
          value={ritme ?? 'eigen'}
          disabled={eerste === null}
          onChange={({ target }) => isRitme(target.value) && zet(target.value, herhaling?.tot ?? null)}
        >
          {ritme === null && (
            <option dir="auto" value="eigen">
              {tekst.eigen}
            </option>
          )}
          {ritmes.map((een) => (
            <option dir="auto" key={een} value={een}>
              {tekst.ritmes[een]}
            </option>
          ))}
        </select>
      </label>
      {herhaling && ritme && (
        <label className="namenskeuze">
          {tekst.tot}
          <input
            type="date"
            value={herhaling.tot ?? ''}
            max={LAATSTE_DAG}
            onChange={({ target }) => zet(ritme, isDag(target.value) ? target.value : null)}
          />
        </label>
      )}
      <p className="klein">{herhaling ? herhalingZin(herhaling) : eerste === null ? tekst.eerstBegin : ''}</p>
    </div>
  );
}
