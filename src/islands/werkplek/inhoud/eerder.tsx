import { Vergelijk, type Verschil } from '#islands/gedeeld/vergelijk.tsx';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { conceptTekst as tekst } from '#teksten/nl/formulier/concepten.ts';

interface Props {
  /** When it was typed, in milliseconds. */
  readonly op: number;
  readonly verschillen: readonly Verschil[];
  /** The keys of what is gone on with. */
  readonly neem: (mijn: ReadonlySet<string>) => void;
  readonly gooiWeg: () => void;
}

/** What was typed here before and never saved: to go on with, part by part where a colleague changed it too. */
export function Eerder({ op, verschillen, neem, gooiWeg }: Props) {
  if (verschillen.some(({ botst }) => botst))
    return (
      <Vergelijk
        kop={tekst.anders}
        uitleg={`${tekst.bezig(op)} ${tekst.andersUitleg}`}
        verschillen={verschillen}
        neem={neem}
        gooiWeg={gooiWeg}
      />
    );
  return (
    <div className="let-op stapel" role="status">
      <p>
        {tekst.bezig(op)} {tekst.verder}
      </p>
      <ul className="punten">
        {verschillen.map(({ sleutel, naam, mijn }) => (
          <li key={sleutel} className="vergeleken">
            {naam}: <span dir="auto">{mijn || tekst.leeg}</span>
          </li>
        ))}
      </ul>
      <p className="knoppen">
        <Knop druk={() => neem(new Set(verschillen.map(({ sleutel }) => sleutel)))} hoofdzaak>
          {tekst.terug}
        </Knop>
        <Knop druk={gooiWeg}>{tekst.weg}</Knop>
      </p>
    </div>
  );
}
