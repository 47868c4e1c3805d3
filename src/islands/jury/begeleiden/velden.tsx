import { type ReactNode, useId } from 'react';
import { Zin } from '#formulieren/gedeeld/zin.tsx';

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
      />
    </Vak>
  );
}

/** Several lines of text. */
export function Tekstvlak({ naam, label, hulp, regels = 3 }: Props & { readonly regels?: number }) {
  const id = useId();
  return (
    <Vak id={id} label={label} {...(hulp ? { hulp } : {})}>
      <textarea
        dir="auto"
        id={id}
        name={naam}
        rows={regels}
        maxLength={60_000}
        aria-describedby={hulp ? `${id}-hulp` : undefined}
      />
    </Vak>
  );
}

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
