import type { Meting, Monitorrij } from '#domein/monitor/monitor.schema.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { feedbackdeelNaam, gelddeelNaam, stapNaam } from '#teksten/nl/werkplek/monitor.ts';
import { cijferTekst as tekst } from '#teksten/nl/werkplek/werkplek-cijfers.ts';
import { keuzeTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const NAMEN: Readonly<Record<string, string | undefined>> = {
  ...keuzeTekst.fase,
  ...feedbackdeelNaam,
  ...stapNaam,
  ...tekst.delen,
};
const GELD: Readonly<Record<string, string | undefined>> = gelddeelNaam;
/** A part of money has a name of its own; the others mean the same everywhere. */
const naamVanDeel = (meting: Meting, deel: string): string =>
  (meting === 'geld_cent' ? GELD[deel] : NAMEN[deel]) ?? GELD[deel] ?? deel;
interface Props {
  readonly rijen: readonly Monitorrij[];
  readonly meting: Meting;
  readonly naamVan: (wijk: string | null) => string;
}

/** Every number stands in words; the bar beside it only helps to compare. */
export function Tabel({ rijen, meting, naamVan }: Props) {
  const hoogste = Math.max(1, ...rijen.map(({ waarde }) => waarde));
  const schrijf = (waarde: number): string =>
    meting === 'geld_cent' ? bedrag(waarde) : waarde.toLocaleString('nl-NL');
  return (
    <table className="cijfers">
      <thead>
        <tr>
          <th scope="col">{tekst.waar}</th>
          <th scope="col">{tekst.deel}</th>
          <th scope="col" className="getal">
            {tekst.aantal}
          </th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(({ wijk_code, deel, waarde }) => (
          <tr key={`${wijk_code}-${deel}`}>
            <th scope="row">
              <bdi>{naamVan(wijk_code)}</bdi>
            </th>
            <td>{naamVanDeel(meting, deel)}</td>
            <td className="getal">
              {schrijf(waarde)}
              <progress value={waarde} max={hoogste} aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
