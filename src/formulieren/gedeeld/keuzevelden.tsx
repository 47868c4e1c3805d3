import type { ReactNode } from 'react';
import { useVeld } from '#formulieren/gedeeld/kader.tsx';
import { useAantal } from '#formulieren/gedeeld/ruimte.tsx';
import { beschrijvingVan, Keuzegroep, Veld } from '#formulieren/gedeeld/veld.tsx';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

/** A value and its name, and a picture of the same that is not read aloud. */
export type Keuze = readonly [waarde: string, naam: string, teken?: ReactNode];
/** Choices under a heading; without a heading they stand loose. */
export interface Keuzelijst {
  readonly naam: string | null;
  readonly keuzes: readonly Keuze[];
}

const Opties = ({ keuzes }: { keuzes: readonly Keuze[] }) =>
  keuzes.map(([waarde, naam]) => (
    <option dir="auto" key={waarde} value={waarde}>
      {naam}
    </option>
  ));

/** A list to choose one from. */
export function Keuzeveld({ naam, lijsten }: { naam: string; lijsten: readonly Keuzelijst[] }) {
  const veld = useVeld(naam);
  return (
    <Veld veld={veld}>
      <select
        id={veld.id}
        name={naam}
        defaultValue={veld.waarde}
        required={!veld.vrij}
        aria-invalid={veld.fout ? true : undefined}
        aria-describedby={beschrijvingVan(veld)}
      >
        <option value="">{formulierTekst.kies}</option>
        {lijsten.map(({ naam: kop, keuzes }) =>
          kop === null ? (
            <Opties key="" keuzes={keuzes} />
          ) : (
            <optgroup key={kop} label={kop}>
              <Opties keuzes={keuzes} />
            </optgroup>
          ),
        )}
      </select>
    </Veld>
  );
}

interface Vinkjesprops {
  naam: string;
  keuzes: readonly Keuze[];
  soort: 'checkbox' | 'radio';
  /** Chosen when nobody chose anything. */
  standaard?: string | undefined;
}

/** Boxes to tick, or circles of which one is chosen. */
export function Vinkjes({ naam, keuzes, soort, standaard }: Vinkjesprops) {
  const veld = useVeld(naam);
  const { onChange, ruimte } = useAantal(veld);
  const gekozen = veld.waarden.length > 0 || standaard === undefined ? veld.waarden : [standaard];
  return (
    <Keuzegroep veld={veld}>
      <ul className="vinkjes" onChange={onChange}>
        {keuzes.map(([waarde, woord, teken]) => (
          <li key={waarde}>
            <label>
              <input type={soort} name={naam} value={waarde} defaultChecked={gekozen.includes(waarde)} />
              {teken}
              <span dir="auto">{woord}</span>
            </label>
          </li>
        ))}
      </ul>
      {ruimte}
    </Keuzegroep>
  );
}
