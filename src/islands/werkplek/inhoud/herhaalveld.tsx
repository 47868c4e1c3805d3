import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  type Herhaling,
  herhalingVan,
  leesHerhaling,
  type Ritme,
  ritmes,
  ritmeVan,
  schrijfHerhaling,
  weekdagenVan,
} from '#domein/activiteit/herhaling.ts';
import { dagnummer, dagVan, isDag, weekdag } from '#domein/gedeeld/dag.ts';
import { dagnamen, herhalingZin } from '#teksten/nl/activiteit/agenda.ts';
import { herhaalTekst as tekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** An earlier year is one that is still being typed. */
const EERSTE_JAAR = '2000';
const VUIL = { shouldDirty: true, shouldTouch: true };
const isRitme = (waarde: string): waarde is Ritme => ritmes.some((ritme) => ritme === waarde);

/** What is chosen, and how to choose something else; the rule that the database keeps follows from the first day. */
function useHerhaling() {
  const { setValue } = useFormContext();
  const [begin, regel]: unknown[] = useWatch({ name: ['begin', 'herhaling'] });
  const herhaling = typeof regel === 'string' && regel !== '' ? leesHerhaling(regel) : null;
  const ritme = ritmeVan(herhaling);
  const eerste = typeof begin === 'string' && Number.isFinite(Date.parse(begin)) ? dagVan(begin) : null;
  const dagen = herhaling && eerste ? weekdagenVan(herhaling, eerste) : [];
  const zet = (nieuw: Ritme, tot: string | null, weekdagen: readonly number[]): void => {
    const gekozen = eerste === null ? null : herhalingVan(nieuw, eerste, tot, weekdagen);
    setValue('herhaling', gekozen && schrijfHerhaling(gekozen), VUIL);
  };
  // Another first day is another weekday: the rule goes with it.
  const vorige = useRef(eerste);
  useEffect(() => {
    const toen = vorige.current;
    if (eerste === null || toen === eerste) return;
    vorige.current = eerste;
    if (toen === null || !herhaling || !ritme) return;
    const was = weekdag(dagnummer(toen));
    zet(
      ritme,
      herhaling.tot,
      weekdagenVan(herhaling, toen).filter((dag) => dag !== was),
    );
  });
  return { herhaling, ritme, eerste, dagen, zet };
}

interface Weekdagprops {
  readonly eerste: string;
  readonly dagen: readonly number[];
  readonly kies: (dagen: readonly number[]) => void;
}
/** More than one day of the week; the first one goes with where it begins. */
function Weekdagen({ eerste, dagen, kies }: Weekdagprops) {
  const vast = weekdag(dagnummer(eerste));
  return (
    <fieldset className="werkblok">
      <legend>{tekst.weekdagen}</legend>
      <div className="themas">
        {dagnamen.map((naam, plaats) => {
          const dag = plaats + 1;
          const aan = dagen.includes(dag);
          return (
            <label key={naam} className="vinkje">
              <input
                type="checkbox"
                checked={aan}
                disabled={dag === vast}
                onChange={() => kies(aan ? dagen.filter((een) => een !== dag) : [...dagen, dag])}
              />
              {naam}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What is typed stands here until it is a day; only then it is the last one. */
function Totveld({ tot, zet }: { tot: string | null; zet: (tot: string | null) => void }) {
  const [getypt, typ] = useState(tot ?? '');
  useEffect(() => typ(tot ?? ''), [tot]);
  const neem = (waarde: string): void => {
    typ(waarde);
    if (waarde === '' || (isDag(waarde) && waarde >= EERSTE_JAAR)) zet(waarde || null);
  };
  return (
    <label className="namenskeuze">
      {tekst.tot}
      <input type="date" max="9999-12-31" value={getypt} onChange={({ target }) => neem(target.value)} />
    </label>
  );
}

const komtPerWeek = (herhaling: Herhaling | null): boolean => herhaling?.elke === 'week';

/** How often it comes back, as a choice, the days of the week and a last day. */
export function Herhaalveld() {
  const { herhaling, ritme, eerste, dagen, zet } = useHerhaling();
  const tot = herhaling?.tot ?? null;
  return (
    <div className="stapel">
      <label className="namenskeuze">
        {veldTekst.herhaling}
        <select
          value={ritme ?? 'eigen'}
          disabled={eerste === null}
          onChange={({ target }) => isRitme(target.value) && zet(target.value, tot, dagen)}
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
      {ritme && eerste && komtPerWeek(herhaling) && (
        <Weekdagen eerste={eerste} dagen={dagen} kies={(deze) => zet(ritme, tot, deze)} />
      )}
      {herhaling && ritme && <Totveld tot={tot} zet={(nieuw) => zet(ritme, nieuw, dagen)} />}
      <p className="klein">{herhaling ? herhalingZin(herhaling) : eerste === null ? tekst.eerstBegin : ''}</p>
    </div>
  );
}
