import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { maakRondebeheer, type Rondebeheer } from '#client/rondebeheer.ts';
import type { Beheerronde } from '#client/rondebeheer.vorm.ts';
import { maakSessies, type Sessies, type Verbinding } from '#client/sessie.ts';
import { paths } from '#config/paths.ts';
import { Inloggen } from '#islands/gedeeld/inloggen.tsx';
import { Ronde } from '#islands/jurybeheer/ronde.tsx';
import { beheerTekst as tekst } from '#teksten/nl/rondebeheer.ts';
import { stemfoutTekst } from '#teksten/nl/stemfouten.ts';
import { toegangTekst } from '#teksten/nl/toegang.ts';

type Stand =
  | { readonly soort: 'laden' | 'onbereikbaar' | 'geen_taak' }
  | { readonly soort: 'uit'; readonly waarom: string | null }
  | { readonly soort: 'in'; readonly rondes: readonly Beheerronde[] };

async function lees(beheer: Rondebeheer, sessies: Sessies): Promise<Stand> {
  if ((await sessies.bewijs()) === null) return { soort: 'uit', waarom: null };
  const rondes = await beheer.rondes();
  if (rondes.soort === 'gelukt') {
    const [eerste] = rondes.waarde;
    // Everyone may read the rondes that are public; only staff are told how one stands.
    const mag = eerste ? await beheer.stand(eerste.slug) : rondes;
    if (mag.soort === 'gelukt') return { soort: 'in', rondes: rondes.waarde };
    return { soort: mag.soort === 'geweigerd' ? 'geen_taak' : 'onbereikbaar' };
  }
  if (rondes.soort === 'onbereikbaar') return { soort: 'onbereikbaar' };
  await sessies.logUit();
  return { soort: 'uit', waarom: stemfoutTekst.toegang_verlopen };
}

const Kiezen = ({ rondes, kies }: { rondes: readonly Beheerronde[]; kies: (slug: string) => void }) => (
  <section className="stapel" aria-labelledby="rondes-kop">
    <h2 id="rondes-kop" tabIndex={-1}>
      {tekst.rondes}
    </h2>
    {rondes.length === 0 && <p>{tekst.geenRondes}</p>}
    <ul className="rondekeuze">
      {rondes.map(({ slug, naam, status }) => (
        <li key={slug}>
          <button type="button" className="nl-button nl-button--default" onClick={() => kies(slug)}>
            {naam}: {tekst.status[status]}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

interface Rondesprops {
  readonly rondes: readonly Beheerronde[];
  readonly beheer: Rondebeheer;
  readonly ververs: () => Promise<void>;
  readonly verlopen: () => void;
}

function Rondes({ rondes, beheer, ververs, verlopen }: Rondesprops) {
  const [gekozen, kies] = useState<string | null>(null);
  const ronde = rondes.find(({ slug }) => slug === gekozen);
  if (!ronde) return <Kiezen rondes={rondes} kies={kies} />;
  const terug = async (): Promise<void> => {
    kies(null);
    await ververs();
    document.getElementById('rondes-kop')?.focus();
  };
  return (
    <>
      <p className="geen-print">
        <button type="button" className="alsLink" onClick={() => void terug()}>
          {tekst.terug}
        </button>
      </p>
      <Ronde key={ronde.slug} begin={ronde} beheer={beheer} verlopen={verlopen} />
    </>
  );
}

const Onbereikbaar = ({ ververs }: { ververs: () => Promise<void> }) => (
  <div className="stapel" role="alert">
    <p className="melding mislukt">{tekst.geenVerbinding}</p>
    <button type="button" className="nl-button nl-button--default" onClick={() => void ververs()}>
      {tekst.opnieuw}
    </button>
  </div>
);

const GeenTaak = () => (
  <p className="let-op">
    {tekst.geenTaak} <a href={paths.jury}>{tekst.naarJury}</a>
  </p>
);

function Beheer({ verbinding }: { verbinding: Verbinding }) {
  const [{ sessies, beheer }] = useState(() => {
    const nieuw = maakSessies(verbinding);
    return { sessies: nieuw, beheer: maakRondebeheer(verbinding, () => nieuw.bewijs()) };
  });
  const [stand, zet] = useState<Stand>({ soort: 'laden' });
  const ververs = useCallback(async () => zet(await lees(beheer, sessies)), [beheer, sessies]);
  useEffect(() => void ververs(), [ververs]);
  const logUit = useCallback(
    async (waarom: string | null): Promise<void> => {
      await sessies.logUit();
      zet({ soort: 'uit', waarom });
    },
    [sessies],
  );
  const verlopen = useCallback(() => void logUit(stemfoutTekst.toegang_verlopen), [logUit]);
  return (
    <div className="stapel ruim">
      <div role="status" className="geen-print">
        {stand.soort === 'laden' && <p>{tekst.laden}</p>}
        {stand.soort === 'uit' && stand.waarom && <p className="let-op">{stand.waarom}</p>}
      </div>
      {stand.soort === 'onbereikbaar' && <Onbereikbaar ververs={ververs} />}
      {stand.soort === 'uit' && <Inloggen sessies={sessies} klaar={() => void ververs()} />}
      {stand.soort === 'geen_taak' && <GeenTaak />}
      {stand.soort === 'in' && <Rondes rondes={stand.rondes} beheer={beheer} ververs={ververs} verlopen={verlopen} />}
      {(stand.soort === 'in' || stand.soort === 'geen_taak') && (
        <p className="geen-print">
          {tekst.ingelogd}{' '}
          <button type="button" className="alsLink" onClick={() => void logUit(null)}>
            {toegangTekst.logUit}
          </button>
        </p>
      )}
    </div>
  );
}

/** Takes over the place on the page where staff sign in. */
export function toonBeheer(huis: HTMLElement): void {
  const verbinding: Verbinding = JSON.parse(huis.dataset.verbinding ?? '{}');
  createRoot(huis).render(<Beheer verbinding={verbinding} />);
}
