import { useCallback, useEffect, useState } from 'react';
import type { Betaling, Betalingsoort, Toegekend } from '#client/ronde/rondebeheer.rijen.ts';
import { leesBedrag } from '#domein/gedeeld/bedrag.ts';
import { dagVan, isDag } from '#domein/gedeeld/dag.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie, Invulfout } from '#islands/jury/begeleiden/actie.tsx';
import { getypt, Lijst, Regel, Rondjes } from '#islands/jury/begeleiden/velden.tsx';
import { misluktZin, useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const tekst = beheerTekst.betaling;
const SOORTEN = ['betaald', 'besteed', 'teruggekomen'] as const;
const isSoort = (waarde: string): waarde is Betalingsoort => SOORTEN.some((soort) => soort === waarde);

function Vastleggen({ plannen }: { plannen: readonly Toegekend[] }) {
  const { beheer, gedaan } = useVerband();
  async function doe(velden: FormData) {
    const cent = leesBedrag(getypt(velden, 'bedrag'));
    if (!cent.ok || cent.waarde === 0) return new Invulfout(tekst.bedragFout);
    const dag = getypt(velden, 'dag');
    if (!isDag(dag)) return new Invulfout(tekst.dagFout);
    const soort = getypt(velden, 'soort');
    return beheer.legVast(getypt(velden, 'plan'), isSoort(soort) ? soort : 'betaald', cent.waarde, dag);
  }
  return (
    <Actie uitleg={tekst.uitleg} knop={tekst.knop} concept="betaling" doe={doe} klaar={() => gedaan(tekst.gedaan)}>
      <Lijst
        naam="plan"
        label={tekst.plan}
        keuzes={plannen.map(({ id, titel, toegekend_cent }) => [
          id,
          tekst.planVan(alsNaam(titel), toegekend_cent ?? 0),
        ])}
      />
      <Rondjes
        naam="soort"
        label={tekst.soort}
        begin="betaald"
        keuzes={SOORTEN.map((soort) => [soort, tekst.soorten[soort]])}
      />
      <div className="paar">
        <Regel naam="bedrag" label={tekst.bedrag} toetsen="decimal" />
        <Regel naam="dag" label={tekst.dag} soort="date" begin={dagVan(new Date())} />
      </div>
    </Actie>
  );
}

function Regels({ rijen, plannen }: { rijen: readonly Betaling[]; plannen: readonly Toegekend[] }) {
  const { beheer, gedaan } = useVerband();
  const [fout, zetFout] = useState<string | null>(null);
  async function haalWeg(id: string): Promise<void> {
    const antwoord = await beheer.haalBetalingWeg(id);
    const zin = misluktZin(antwoord);
    if (antwoord.soort === 'gelukt') await gedaan('stand' in antwoord.waarde ? tekst.wegWacht : tekst.isWeg);
    else zetFout(zin);
  }
  const zinVan = ({ aanvraag_id, soort, bedrag_cent, dag }: Betaling): string =>
    `${alsNaam(plannen.find(({ id }) => id === aanvraag_id)?.titel ?? '')}: ${tekst.soorten[soort]} ${bedrag(bedrag_cent)}, ${datumLang(dag)}`;
  return (
    <div className="stapel">
      <h4>{tekst.lijst}</h4>
      <div role="alert">{fout && <p className="veldfout">{fout}</p>}</div>
      {rijen.length === 0 && <p>{tekst.geen}</p>}
      <ul className="ledenlijst">
        {rijen.map((rij) => (
          <li key={rij.id}>
            <span>
              <Zin zin={zinVan(rij)} />
            </span>
            <button type="button" className="alsLink" onClick={() => void haalWeg(rij.id)}>
              {tekst.weg}
              <span className="alleen-lezer">
                : <Zin zin={zinVan(rij)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After the decision: what was paid, spent and given back, per plan. */
export function Betalingen() {
  const { beheer, ronde, stand } = useVerband();
  const [gelezen, zet] = useState<{ plannen: readonly Toegekend[]; rijen: readonly Betaling[] } | null>(null);
  const lees = useCallback(async (): Promise<void> => {
    const [plannen, rijen] = await Promise.all([beheer.toegekend(ronde.id), beheer.betalingen(ronde.id)]);
    if (plannen.soort === 'gelukt' && rijen.soort === 'gelukt') zet({ plannen: plannen.waarde, rijen: rijen.waarde });
  }, [beheer, ronde.id]);
  // A new stand means that something was done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stand is the reason to read again
  useEffect(() => void lees(), [lees, stand]);
  if (!gelezen) return <p role="status">{beheerTekst.laden}</p>;
  return (
    <section className="stapel ruim" aria-labelledby="geld-kop">
      <h3 id="geld-kop">{tekst.kop}</h3>
      {gelezen.plannen.length === 0 ? (
        <p>{tekst.geenPlannen}</p>
      ) : (
        <>
          <Vastleggen plannen={gelezen.plannen} />
          <Regels {...gelezen} />
        </>
      )}
    </section>
  );
}
