import type { Antwoordregel } from '#formulieren/gedeeld/besturing.ts';
import { stapTekst } from '#teksten/nl/formulier/formulierstappen.ts';

const { nakijken } = stapTekst;

interface Props {
  titels: readonly string[];
  overzicht: readonly (readonly Antwoordregel[])[];
  naarStap: (stap: number) => void;
}

/** All answers once more, each group with a way back to it. */
export function Nakijken({ titels, overzicht, naarStap }: Props) {
  return (
    <>
      <p>{nakijken.uitleg}</p>
      {titels.map((titel, stap) => (
        <section key={titel} className="stapel nakijken">
          <h3>{titel}</h3>
          <dl className="feiten">
            {(overzicht[stap] ?? []).map(({ naam, label, waarde }) => (
              <div key={naam}>
                <dt>{label}</dt>
                <dd dir="auto">{waarde || nakijken.nietsIngevuld}</dd>
              </div>
            ))}
          </dl>
          <button className="nl-button nl-button--default" type="button" onClick={() => naarStap(stap)}>
            {nakijken.pasAan(titel)}
          </button>
        </section>
      ))}
    </>
  );
}
