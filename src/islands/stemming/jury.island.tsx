import { useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { haalJury, type Juryronde } from '#client/jury.ts';
import { maakSessies, type Sessies, type Verbinding } from '#client/sessie.ts';
import { Inloggen } from '#islands/gedeeld/inloggen.tsx';
import { wisConcepten } from '#islands/stemming/concept.ts';
import { Controle, type Rondenaam } from '#islands/stemming/controle.tsx';
import { Ronde } from '#islands/stemming/ronde.tsx';
import { juryTekst as tekst } from '#teksten/nl/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemfouten.ts';
import { toegangTekst } from '#teksten/nl/toegang.ts';

export interface Jurygegevens {
  readonly verbinding: Verbinding;
  /** Rondes of which somebody may have a code. */
  readonly rondes: readonly Rondenaam[];
}

type Stand =
  | { readonly soort: 'laden' | 'onbereikbaar' }
  | { readonly soort: 'uit'; readonly waarom: string | null }
  | { readonly soort: 'in'; readonly bewijs: string; readonly rondes: readonly Juryronde[] };

async function lees(sessies: Sessies): Promise<Stand> {
  const bewijs = await sessies.bewijs();
  if (bewijs === null) return { soort: 'uit', waarom: null };
  const antwoord = await haalJury(bewijs);
  if (antwoord.soort === 'gelukt') return { soort: 'in', bewijs, rondes: antwoord.waarde.rondes };
  if (antwoord.soort === 'onbereikbaar') return { soort: 'onbereikbaar' };
  // Somebody ended it elsewhere: what is on the device is of no use any more.
  await sessies.logUit();
  return { soort: 'uit', waarom: stemfoutTekst.toegang_verlopen };
}

const Kiezen = ({ rondes, kies }: { rondes: readonly Juryronde[]; kies: (slug: string) => void }) => (
  <section className="stapel" aria-labelledby="rondes-kop">
    <h2 id="rondes-kop">{tekst.jouwRondes}</h2>
    <ul className="rondekeuze">
      {rondes.map(({ slug, naam }) => (
        <li key={slug}>
          <button type="button" className="nl-button nl-button--default" onClick={() => kies(slug)}>
            {naam}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

function Rondes({
  stand,
  ververs,
  verlopen,
}: {
  stand: Extract<Stand, { soort: 'in' }>;
  ververs: () => Promise<void>;
  verlopen: () => void;
}) {
  const [enige] = stand.rondes.length === 1 ? stand.rondes : [];
  const [gekozen, kies] = useState<string | null>(null);
  const ronde = enige ?? stand.rondes.find(({ slug }) => slug === gekozen);
  useEffect(() => {
    if (ronde?.slug) document.getElementById('ronde-kop')?.focus();
  }, [ronde?.slug]);
  if (stand.rondes.length === 0) return <p className="let-op">{tekst.geenJury}</p>;
  if (!ronde) return <Kiezen rondes={stand.rondes} kies={kies} />;
  return (
    <>
      {!enige && (
        <p>
          <button type="button" className="alsLink" onClick={() => kies(null)}>
            {tekst.terug}
          </button>
        </p>
      )}
      <Ronde key={ronde.slug} ronde={ronde} bewijs={stand.bewijs} ververs={ververs} verlopen={verlopen} />
    </>
  );
}

function Jury({ gegevens: { verbinding, rondes } }: { gegevens: Jurygegevens }) {
  const sessies = useRef<Sessies>(undefined);
  sessies.current ??= maakSessies(verbinding);
  const [stand, zet] = useState<Stand>({ soort: 'laden' });
  const laatste = useRef(0);
  const ververs = useCallback(async () => {
    if (!sessies.current) return;
    laatste.current += 1;
    const deze = laatste.current;
    const nieuw = await lees(sessies.current);
    // Somebody may have signed out meanwhile, or asked again: an old answer signs nobody in.
    if (deze === laatste.current) zet(nieuw);
  }, []);
  useEffect(() => void ververs(), [ververs]);
  const logUit = async (waarom: string | null): Promise<void> => {
    laatste.current += 1;
    await sessies.current?.logUit();
    zet({ soort: 'uit', waarom });
  };
  return (
    <div className="stapel ruim">
      <div role="status">{stand.soort === 'laden' && <p>{tekst.laden}</p>}</div>
      {stand.soort === 'onbereikbaar' && (
        <div className="stapel" role="alert">
          <p className="melding mislukt">{tekst.geenVerbinding}</p>
          <button type="button" className="nl-button nl-button--default" onClick={() => void ververs()}>
            {tekst.opnieuw}
          </button>
        </div>
      )}
      {stand.soort === 'uit' && (
        <>
          <div role="status">{stand.waarom && <p className="let-op">{stand.waarom}</p>}</div>
          <Inloggen sessies={sessies.current} klaar={() => void ververs()} />
        </>
      )}
      {stand.soort === 'in' && (
        <>
          <Rondes stand={stand} ververs={ververs} verlopen={() => void logUit(stemfoutTekst.toegang_verlopen)} />
          <p className="geen-print">
            {tekst.ingelogd}{' '}
            <button
              type="button"
              className="alsLink"
              onClick={() => {
                wisConcepten();
                void logUit(null);
              }}
            >
              {toegangTekst.logUit}
            </button>
          </p>
        </>
      )}
      {rondes.length > 0 && <Controle rondes={rondes} />}
    </div>
  );
}

/** Takes over the place on the page where one signs in. */
export function toonJury(huis: HTMLElement): void {
  const gegevens: Jurygegevens = JSON.parse(huis.dataset.gegevens ?? '{}');
  createRoot(huis).render(<Jury gegevens={gegevens} />);
}
