import { type ReactNode, useId } from 'react';
import { RONDE_LIMIETEN } from '#domein/ronde/ronde.limieten.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { useBedraglezing } from '#islands/gedeeld/bedraglezing.tsx';
import { Invoer } from '#islands/gedeeld/invoer.tsx';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';

interface Props {
  readonly naam: string;
  readonly label: string;
  readonly hulp?: string;
}

function Vak({ id, label, hulp, children }: Omit<Props, 'naam'> & { id: string; children: ReactNode }) {
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hulp && (
        <p className="hulp" id={`${id}-hulp`}>
          {hulp}
        </p>
      )}
      {children}
    </div>
  );
}

interface Regelprops extends Props {
  readonly soort?: 'text' | 'date' | 'time';
  readonly begin?: string;
  readonly toetsen?: 'numeric' | 'decimal';
}

/** One line: text, a day or a time. */
export function Regel({ naam, label, hulp, soort = 'text', begin, toetsen }: Regelprops) {
  const id = useId();
  const { onInput, gelezen } = useBedraglezing();
  return (
    <Vak id={id} label={label} {...(hulp ? { hulp } : {})}>
      <input
        dir="auto"
        id={id}
        name={naam}
        type={soort}
        className={soort === 'text' && !toetsen ? undefined : 'kort'}
        defaultValue={begin}
        inputMode={toetsen}
        autoComplete="off"
        aria-describedby={hulp ? `${id}-hulp` : undefined}
        onInput={toetsen === 'decimal' ? onInput : undefined}
      />
      {toetsen === 'decimal' && gelezen}
    </Vak>
  );
}

interface Tekstprops extends Props {
  readonly regels?: number;
  readonly max?: number;
  readonly begin?: string | undefined;
}

/** Text of which mostly only so much fits: a line, or several. */
export function Tekstvlak({ naam, label, hulp, regels, max, begin }: Tekstprops) {
  const id = useId();
  return (
    <Vak id={id} label={label} {...(hulp ? { hulp } : {})}>
      <Invoer id={id} naam={naam} max={max} regels={regels} begin={begin} hulp={hulp && `${id}-hulp`} />
    </Vak>
  );
}

/** Why something is done, for who reads it later. */
export const Reden = ({ hulp, begin }: Pick<Tekstprops, 'hulp' | 'begin'>) => (
  <Tekstvlak
    naam="reden"
    label={beheerTekst.stap.reden}
    {...(hulp ? { hulp } : {})}
    regels={3}
    max={RONDE_LIMIETEN.reden}
    begin={begin}
  />
);

type Keuze = readonly [waarde: string, woord: string];

/** A list to choose one from; `leeg`: what stands there before anything was chosen. */
export function Lijst({
  naam,
  label,
  leeg,
  keuzes,
}: Props & { readonly leeg?: string; readonly keuzes: readonly Keuze[] }) {
  const id = useId();
  return (
    <Vak id={id} label={label}>
      <select id={id} name={naam} defaultValue={leeg === undefined ? keuzes[0]?.[0] : ''}>
        {leeg !== undefined && <option value="">{leeg}</option>}
        {keuzes.map(([waarde, woord]) => (
          <option dir="auto" key={waarde} value={waarde}>
            {woord}
          </option>
        ))}
      </select>
    </Vak>
  );
}

/** Circles of which one is chosen. */
export function Rondjes({
  naam,
  label,
  keuzes,
  begin,
}: Props & { readonly keuzes: readonly Keuze[]; readonly begin: string }) {
  return (
    <fieldset className="veld">
      <legend>
        <Zin zin={label} />
      </legend>
      <ul className="vinkjes">
        {keuzes.map(([waarde, woord]) => (
          <li key={waarde}>
            <label>
              <input type="radio" name={naam} value={waarde} defaultChecked={waarde === begin} />
              <span>{woord}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What was typed in a field, without spaces around it. */
export const getypt = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();
