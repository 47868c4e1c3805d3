import { useState } from 'react';
import type { Poort } from '#client/toegang/poort.ts';
import { paths } from '#config/paths.ts';
import type { Juryronde } from '#domein/contract/jury.ts';
import { Adviesvak } from '#islands/jury/stemmen/advies.tsx';
import { Bewijs } from '#islands/jury/stemmen/bewijs.tsx';
import { Biljet } from '#islands/jury/stemmen/biljet.tsx';
import type { Uitgebracht } from '#islands/jury/stemmen/biljetwerk.ts';
import { Papierkeuze } from '#islands/jury/stemmen/papierkeuze.tsx';
import { Plankaart } from '#islands/jury/stemmen/plan.tsx';
import { juryTekst as tekst } from '#teksten/nl/stemming/jury.ts';

interface Props {
  readonly ronde: Juryronde;
  readonly poort: Poort;
  readonly ververs: () => Promise<void>;
}

const Lezen = ({ ronde }: { ronde: Juryronde }) => (
  <ul className="plankaarten">
    {ronde.aanvragen.map((plan) => (
      <Plankaart key={plan.id} plan={plan} />
    ))}
  </ul>
);

function Adviseren({ ronde, poort }: Omit<Props, 'ververs'>) {
  const open = ronde.status === 'open_voor_aanvragen' || ronde.status === 'beoordeling';
  return (
    <ul className="plankaarten">
      {ronde.aanvragen.map((plan) => (
        <Plankaart key={plan.id} plan={plan}>
          <Adviesvak plan={plan} ronde={ronde.slug} poort={poort} open={open} />
        </Plankaart>
      ))}
    </ul>
  );
}

/** Where the vote stands, in a sentence. */
function Stand({ ronde: { status, slug, stemmen_vanaf_op: vanaf, stemmen_tot_op: tot } }: { ronde: Juryronde }) {
  if (status === 'stemmen') return <p>{tot && tekst.totWanneer(tot)}</p>;
  if (status === 'tellen') return <p>{tekst.gesloten}</p>;
  if (status === 'vastgesteld' || status === 'afgerond')
    return (
      <p>
        {tekst.uitslagIs} <a href={paths.uitslag(slug)}>{tekst.naarUitslag}</a>
      </p>
    );
  return <p>{tekst.nogNiet(vanaf)}</p>;
}

function Stemmen(props: Props) {
  const { ronde } = props;
  const [uit, zetUit] = useState<Uitgebracht | null>(null);
  const [opnieuw, zetOpnieuw] = useState(false);
  if (uit) {
    const klaar = (): void => {
      zetUit(null);
      zetOpnieuw(false);
      void props.ververs();
    };
    return <Bewijs {...uit} ronde={ronde.naam} klaar={klaar} />;
  }
  if (ronde.status !== 'stemmen') return <Lezen ronde={ronde} />;
  if (ronde.op_papier)
    return (
      <div className="stapel ruim">
        <Papierkeuze {...props} />
        <Lezen ronde={ronde} />
      </div>
    );
  if (ronde.gestemd && !opnieuw)
    return (
      <div className="stapel ruim">
        <p className="melding">{tekst.alGestemd}</p>
        <section className="stapel">
          <h3>{tekst.veranderen.kop}</h3>
          <p>{tekst.veranderen.uitleg}</p>
          <div className="knoppen">
            <button type="button" className="nl-button nl-button--default" onClick={() => zetOpnieuw(true)}>
              {tekst.veranderen.knop}
            </button>
          </div>
        </section>
      </div>
    );
  return (
    <div className="stapel ruim">
      <Biljet {...props} veranderen={opnieuw} klaar={zetUit} />
      {!opnieuw && <Papierkeuze {...props} />}
    </div>
  );
}

/** One ronde for whoever is signed in: to read, to advise, or to vote. */
export function Ronde(props: Props) {
  const { ronde } = props;
  return (
    <section className="stapel ruim" aria-labelledby="ronde-kop">
      <div className="stapel">
        <h2 id="ronde-kop" tabIndex={-1} dir="auto">
          {ronde.naam}
        </h2>
        {ronde.voorbeeld && <p className="let-op">{tekst.voorbeeld}</p>}
        <p>
          {tekst.rol[ronde.rol]} {tekst.budget(ronde.budget_cent)}
        </p>
        <Stand ronde={ronde} />
      </div>
      {ronde.rol === 'adviseur' ? <Adviseren {...props} /> : <Stemmen {...props} />}
    </section>
  );
}
