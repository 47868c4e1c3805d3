import { useCallback, useEffect, useRef, useState } from 'react';
import { haalJury } from '#client/stemming/jury.ts';
import type { Poort } from '#client/toegang/poort.ts';
import { maakSessies, type Verbinding } from '#client/toegang/sessie.ts';
import type { Juryronde } from '#domein/contract/jury.ts';
import { Toegang } from '#islands/gedeeld/toegang.tsx';
import { Uitloggen } from '#islands/gedeeld/uitloggen.tsx';
import { Controle } from '#islands/jury/stemmen/controle.tsx';
import { Ronde } from '#islands/jury/stemmen/ronde.tsx';
import { juryTekst as tekst } from '#teksten/nl/stemming/jury.ts';

export interface Jurygegevens {
  readonly verbinding: Verbinding;
  /** Where the rondes stand of which somebody may have a code; null: there are none. */
  readonly rondelijst: string | null;
}

/** What was read last stays on the screen, whatever a later answer says. */
interface Stand {
  readonly rondes: readonly Juryronde[] | null;
  readonly mislukt: boolean;
}

const Kiezen = ({ rondes, kies }: { rondes: readonly Juryronde[]; kies: (slug: string) => void }) => (
  <section className="stapel" aria-labelledby="rondes-kop">
    <h2 id="rondes-kop">{tekst.jouwRondes}</h2>
    <ul className="rondekeuze">
      {rondes.map(({ slug, naam }) => (
        <li key={slug}>
          <button type="button" className="nl-button nl-button--default" onClick={() => kies(slug)}>
            <bdi>{naam}</bdi>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

interface Rondesprops {
  readonly rondes: readonly Juryronde[];
  readonly poort: Poort;
  readonly ververs: () => Promise<void>;
}

function Rondes({ rondes, poort, ververs }: Rondesprops) {
  const [enige] = rondes.length === 1 ? rondes : [];
  const [gekozen, kies] = useState<string | null>(null);
  const ronde = enige ?? rondes.find(({ slug }) => slug === gekozen);
  useEffect(() => {
    if (ronde?.slug) document.getElementById('ronde-kop')?.focus();
  }, [ronde?.slug]);
  if (rondes.length === 0) return <p className="let-op">{tekst.geenJury}</p>;
  if (!ronde) return <Kiezen rondes={rondes} kies={kies} />;
  return (
    <>
      {!enige && (
        <p>
          <button type="button" className="alsLink" onClick={() => kies(null)}>
            {tekst.terug}
          </button>
        </p>
      )}
      <Ronde key={ronde.slug} ronde={ronde} poort={poort} ververs={ververs} />
    </>
  );
}

function Binnen({ poort, logUit }: { poort: Poort; logUit: () => void }) {
  const [{ rondes, mislukt }, zet] = useState<Stand>({ rondes: null, mislukt: false });
  const laatste = useRef(0);
  const ververs = useCallback(async () => {
    laatste.current += 1;
    const deze = laatste.current;
    const antwoord = await haalJury(poort);
    // An old answer says nothing any more.
    if (deze !== laatste.current) return;
    zet((nu) => ({
      rondes: antwoord.soort === 'gelukt' ? antwoord.waarde.rondes : nu.rondes,
      mislukt: antwoord.soort !== 'gelukt',
    }));
  }, [poort]);
  useEffect(() => void ververs(), [ververs]);
  return (
    <>
      <div role="status">{!rondes && !mislukt && <p>{tekst.laden}</p>}</div>
      {mislukt && (
        <div className="stapel" role="alert">
          <p className="melding mislukt">{tekst.geenVerbinding}</p>
          <button type="button" className="nl-button nl-button--default" onClick={() => void ververs()}>
            {tekst.opnieuw}
          </button>
        </div>
      )}
      {rondes && <Rondes rondes={rondes} poort={poort} ververs={ververs} />}
      <p className="geen-print">
        {tekst.ingelogd} <Uitloggen logUit={logUit} />
      </p>
    </>
  );
}

/** The place on the page where a juror signs in, and all that comes after. */
export function Jury({ verbinding, rondelijst }: Jurygegevens) {
  const [sessies] = useState(() => maakSessies(verbinding));
  return (
    <div className="stapel ruim">
      <Toegang sessies={sessies}>{(poort, logUit) => <Binnen poort={poort} logUit={logUit} />}</Toegang>
      {rondelijst !== null && <Controle rondelijst={rondelijst} />}
    </div>
  );
}
