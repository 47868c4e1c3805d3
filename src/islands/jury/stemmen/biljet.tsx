import { useEffect, useRef } from 'react';
import { zonderKeuze } from '#domein/stemming/keuzes.ts';
import { type Biljetfout, type Biljetvraag, useBiljet } from '#islands/jury/stemmen/biljetwerk.ts';
import { Keuzevak } from '#islands/jury/stemmen/keuze.tsx';
import { Plankaart } from '#islands/jury/stemmen/plan.tsx';
import { Stembalk } from '#islands/jury/stemmen/stembalk.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

const tekst = juryTekst.biljet;

/** What is wrong, on top of the ballot; leads to each request that misses a choice. */
function Foutmelding({ fout, open }: { fout: Biljetfout; open: readonly { id: string; titel: string }[] }) {
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fout) kop.current?.focus();
  }, [fout]);
  return (
    <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={kop}>
      <h2>{fout.soort === 'onzeker' ? juryTekst.geenVerbinding : tekst.nogKiezen}</h2>
      <p>{fout.soort === 'onzeker' ? tekst.onzeker : stemfoutTekst[fout.code]}</p>
      {fout.soort === 'code' && fout.code === 'keuze_ontbreekt' && (
        <ul>
          {open.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#plan-${id}`}>
                <bdi>{titel}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** For who changes a vote: the code of the earlier one. */
const Bewijscodeveld = () => (
  <div className="veld">
    <label htmlFor="bewijscode">{juryTekst.veranderen.code}</label>
    <p className="hulp klein" id="bewijscode-hulp">
      {juryTekst.veranderen.hulp}
    </p>
    <input
      dir="auto"
      id="bewijscode"
      name="bewijscode"
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      aria-describedby="bewijscode-hulp"
    />
  </div>
);

/** The ballot of one juror: choose at each request, see what that costs, and send it once. */
export function Biljet(vraag: Biljetvraag) {
  const { ronde } = vraag;
  const { aanvragen, stemvorm, budget_cent } = ronde;
  const { keuzes, gedeeld, bezig, fout, kies, verstuur, meld, vraagNa, zetGedeeld } = useBiljet(vraag);
  return (
    <form className="stapel ruim" onSubmit={verstuur} noValidate>
      {fout && <Foutmelding fout={fout} open={zonderKeuze(aanvragen, keuzes)} />}
      <div>
        {ronde.max_keuzes !== null && <p>{tekst.hoogstens(ronde.max_keuzes)}</p>}
        {ronde.min_keuzes > 0 && <p>{tekst.minstens(ronde.min_keuzes)}</p>}
      </div>
      <ul className="plankaarten">
        {aanvragen.map((plan) => (
          <Plankaart key={plan.id} plan={plan}>
            <Keuzevak
              plan={plan}
              stemvorm={stemvorm}
              keuze={keuzes[plan.id]}
              kies={(keuze) => kies(plan.id, keuze)}
              meld={(belang) => meld(plan.id, belang)}
              vraagNa={() => vraagNa(plan.id)}
              vast={vraag.veranderen}
            />
          </Plankaart>
        ))}
      </ul>
      {vraag.veranderen && <Bewijscodeveld />}
      <label className="vinkje">
        <input type="checkbox" checked={gedeeld} onChange={({ currentTarget }) => zetGedeeld(currentTarget.checked)} />
        <span>{tekst.gedeeld}</span>
      </label>
      {!gedeeld && <p className="klein">{tekst.onthouden}</p>}
      <Stembalk plannen={aanvragen} keuzes={keuzes} budget={budget_cent} bezig={bezig} />
    </form>
  );
}
