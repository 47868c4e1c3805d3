import type { ReactNode } from 'react';
import type { Juryplan } from '#domein/contract/jury.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const tekst = juryTekst.plan;

const Begroting = ({ begroting }: Pick<Juryplan, 'begroting'>) => (
  <table>
    <caption>{tekst.begroting}</caption>
    <thead>
      <tr>
        <th scope="col">{tekst.waarvoor}</th>
        <th scope="col" className="getal">
          {tekst.bedrag}
        </th>
      </tr>
    </thead>
    <tbody>
      {begroting.map(({ omschrijving, bedrag_cent }) => (
        <tr key={`${omschrijving} ${bedrag_cent}`}>
          <td>
            <bdi>{omschrijving}</bdi>
          </td>
          <td className="getal">{bedrag(bedrag_cent)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Vragen = ({ vragen }: Pick<Juryplan, 'vragen'>) => (
  <section className="stapel">
    <h4>{tekst.vragen}</h4>
    {vragen.map(({ vraag, antwoord }) => (
      <div key={vraag} className="vraag">
        <p>
          <strong>
            <bdi>{vraag}</bdi>
          </strong>
        </p>
        <p dir="auto">{antwoord ?? tekst.geenAntwoord}</p>
      </div>
    ))}
  </section>
);

const Adviezen = ({ adviezen }: Pick<Juryplan, 'adviezen'>) => (
  <ul className="adviezen">
    {adviezen.map(({ advies, tekst: uitleg, functie }) => (
      <li key={`${functie} ${uitleg}`} data-advies={advies}>
        <strong>
          {juryTekst.advies[advies]}, <bdi>{functie}</bdi>:
        </strong>{' '}
        <bdi>{uitleg}</bdi>
      </li>
    ))}
  </ul>
);

/** All there is to know of a request; the plan itself behind a summary, so that fifteen of them fit on a phone. */
function Lezen({ plan }: { plan: Juryplan }) {
  const feiten = [
    [tekst.voorWie, plan.doelgroep],
    [tekst.wanneer, plan.wanneer],
    [tekst.prioriteit, plan.prioriteit],
  ] as const;
  return (
    <details>
      <summary>
        {tekst.lees}
        <span className="alleen-lezer">
          : <bdi>{plan.titel}</bdi>
        </span>
      </summary>
      <div className="stapel">
        <p className="lopend" dir="auto">
          {plan.plan}
        </p>
        <dl className="feiten">
          {feiten.map(
            ([naam, waarde]) =>
              waarde && (
                <div key={naam}>
                  <dt>{naam}</dt>
                  <dd dir="auto">{waarde}</dd>
                </div>
              ),
          )}
        </dl>
        <Begroting begroting={plan.begroting} />
        {plan.eigen_bijdrage_cent > 0 && <p>{tekst.eigen(plan.eigen_bijdrage_cent)}</p>}
        {plan.minimum_cent !== null && <p>{tekst.minimum(plan.minimum_cent)}</p>}
        {plan.vragen.length > 0 && <Vragen vragen={plan.vragen} />}
      </div>
    </details>
  );
}

/** One request as a card; `children` is what this person does with it. */
export const Plankaart = ({ plan, children }: { plan: Juryplan; children?: ReactNode }) => (
  <li className="plankaart stapel" id={`plan-${plan.id}`} tabIndex={-1}>
    <div>
      <h3 dir="auto">{plan.titel}</h3>
      <p className="klein">
        <Zin zin={[tekst.vraagt(plan.gevraagd_cent), plan.buurt && alsNaam(plan.buurt)].filter(Boolean).join(' · ')} />
      </p>
    </div>
    {plan.adviezen.length > 0 && <Adviezen adviezen={plan.adviezen} />}
    <Lezen plan={plan} />
    {children}
  </li>
);
