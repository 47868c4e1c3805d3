import { DAGEN_IN_WEEK, type Tijdregel, UITLEG_LENGTE } from '#domein/plek/openingstijden.invoer.ts';
import { lengteVan, Ruimte, ruimteZin } from '#formulieren/gedeeld/ruimte.tsx';
import { LAATSTE_DAG } from '#islands/gedeeld/datumgrens.ts';
import { openingstijdTekst as tekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

interface Props {
  readonly regels: readonly Tijdregel[];
  readonly zet: (regels: Tijdregel[]) => void;
}
const DAGEN = Array.from({ length: DAGEN_IN_WEEK }, (_, nummer) => nummer + 1);
const naamVan = ({ dag, datum }: Tijdregel): string => (dag === null ? (datum ?? '') : (tekst.dagen[dag - 1] ?? ''));

/** One line per day or date; a phone shows its own clock and calendar. */
export function Tijdregels({ regels, zet }: Props) {
  const wijzig = (nummer: number, deel: Partial<Tijdregel>): void =>
    zet(regels.map((regel, plaats) => (plaats === nummer ? { ...regel, ...deel } : regel)));
  return (
    <ul className="tijdregels">
      {regels.map((regel, nummer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and stays where it is
        <li key={nummer}>
          {regel.dag === null ? (
            <label>
              {veldTekst.datum}
              <input
                type="date"
                max={LAATSTE_DAG}
                value={regel.datum ?? ''}
                onChange={({ target }) => wijzig(nummer, { datum: target.value })}
              />
            </label>
          ) : (
            <label>
              {veldTekst.dag}
              <select value={regel.dag} onChange={({ target }) => wijzig(nummer, { dag: Number(target.value) })}>
                {DAGEN.map((dag) => (
                  <option dir="auto" key={dag} value={dag}>
                    {tekst.dagen[dag - 1]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {veldTekst.van}
            <input type="time" value={regel.van} onChange={({ target }) => wijzig(nummer, { van: target.value })} />
          </label>
          <label>
            {veldTekst.tot}
            <input type="time" value={regel.tot} onChange={({ target }) => wijzig(nummer, { tot: target.value })} />
          </label>
          <label className="tijduitleg">
            {veldTekst.uitleg}
            <input
              dir="auto"
              value={regel.uitleg}
              aria-invalid={lengteVan(regel.uitleg) > UITLEG_LENGTE || undefined}
              onChange={({ target }) => wijzig(nummer, { uitleg: target.value })}
            />
          </label>
          <Ruimte
            zin={ruimteZin(lengteVan(regel.uitleg), UITLEG_LENGTE)}
            over={lengteVan(regel.uitleg) > UITLEG_LENGTE}
          />
          <button
            type="button"
            className="alsLink"
            aria-label={tekst.weg(naamVan(regel))}
            onClick={() => zet(regels.filter((_, plaats) => plaats !== nummer))}
          >
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
