import type { Juryplan } from '#domein/contract/jury.ts';
import type { Keuze } from '#domein/stemming/keuzes.ts';
import type { Stemvorm } from '#domein/stemming/telling/telling.schema.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const { biljet: tekst, belang: belangTekst } = juryTekst;

/** Value, word, and a mark that is not read aloud. */
const KEUZES: Readonly<Record<Stemvorm, readonly (readonly [Keuze, string, string])[]>> = {
  goedkeuren: [
    ['voor', tekst.voor, '✓'],
    ['niet', tekst.niet, '✕'],
    ['onthouding', tekst.onthouding, '–'],
  ],
  punten: [
    ...[0, 1, 2, 3, 4, 5].map((n) => [n, tekst.punten(n), '★'.repeat(n)] as const),
    ['onthouding', tekst.onthouding, '–'],
  ],
};

interface Props {
  readonly plan: Juryplan;
  readonly stemvorm: Stemvorm;
  readonly keuze: Keuze | undefined;
  readonly kies: (keuze: Keuze) => void;
  readonly meld: (belang: boolean) => void;
  /** Asks a beheerder to look at a belang that the database found. */
  readonly vraagNa: () => void;
  /** This juror voted already: a belang can no longer be declared. */
  readonly vast: boolean;
}

function Keuzerij({ plan, stemvorm, keuze, kies }: Omit<Props, 'meld' | 'vraagNa' | 'vast'>) {
  return (
    <fieldset className="keuzerij" data-vorm={stemvorm}>
      <legend className="alleen-lezer">
        <Zin zin={tekst.keuze(alsNaam(plan.titel))} />
      </legend>
      {KEUZES[stemvorm].map(([waarde, naam, teken]) => (
        <label key={waarde}>
          <input
            type="radio"
            name={`keuze-${plan.id}`}
            value={waarde}
            checked={keuze === waarde}
            onChange={() => kies(waarde)}
          />
          <span>
            {teken && <span aria-hidden="true">{teken} </span>}
            {naam}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a juror does with one request: choose, or say that there is a belang. */
export function Keuzevak({ plan, meld, vraagNa, vast, ...rest }: Props) {
  if (plan.belang === 'contact')
    return (
      <div className="stapel">
        <p className="let-op">{belangTekst.contact}</p>
        {plan.nagevraagd ? (
          <p>{belangTekst.nagevraagd[plan.nagevraagd]}</p>
        ) : (
          !vast && (
            <button type="button" className="alsLink" onClick={vraagNa}>
              {belangTekst.nakijken}
            </button>
          )
        )}
      </div>
    );
  if (plan.belang === 'zelf')
    return (
      <div className="stapel">
        <p className="let-op">{belangTekst.staat}</p>
        {!vast && (
          <button type="button" className="alsLink" onClick={() => meld(false)}>
            {belangTekst.weg}
          </button>
        )}
      </div>
    );
  return (
    <div className="stapel">
      <Keuzerij plan={plan} {...rest} />
      {!vast && (
        <details className="belang">
          <summary>
            {belangTekst.vraag}
            <span className="alleen-lezer">
              : <bdi>{plan.titel}</bdi>
            </span>
          </summary>
          <div className="stapel">
            <p>{belangTekst.uitleg}</p>
            <button type="button" className="nl-button nl-button--default" onClick={() => meld(true)}>
              {belangTekst.staat}
            </button>
          </div>
        </details>
      )}
    </div>
  );
}
