import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

const { concept } = formulierTekst;

type Props = Pick<Besturing, 'gedeeld' | 'zetGedeeld'> & Partial<Pick<Besturing, 'heeftConcept' | 'gooiWeg'>>;

/** What is kept on this device, and how to stop that. */
export function Concept({ besturing }: { besturing: Props }) {
  const { gedeeld, heeftConcept, gooiWeg, zetGedeeld } = besturing;
  return (
    <div className="stapel concept">
      <p className="klein">{gedeeld ? concept.gedeeldUitleg : concept.bewaard}</p>
      <div className="vinkjes">
        <label>
          <input type="checkbox" checked={gedeeld} onChange={({ target }) => zetGedeeld(target.checked)} />
          <span>{concept.gedeeld}</span>
        </label>
      </div>
      {heeftConcept && (
        <button className="nl-button nl-button--default" type="button" onClick={gooiWeg}>
          {concept.weg}
        </button>
      )}
    </div>
  );
}
