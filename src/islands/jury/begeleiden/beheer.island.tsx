import { useCallback, useEffect, useState } from 'react';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
import { maakRondebeheer, type Rondebeheer } from '#client/ronde/rondebeheer.ts';
import type { Poort } from '#client/toegang/poort.ts';
import { maakSessies, type Verbinding } from '#client/toegang/sessie.ts';
import { paths } from '#config/paths.ts';
import { Toegang } from '#islands/gedeeld/toegang.tsx';
import { Uitloggen } from '#islands/gedeeld/uitloggen.tsx';
import { Ronde } from '#islands/jury/begeleiden/ronde.tsx';
import { beheerTekst as tekst } from '#teksten/nl/ronde/rondebeheer.ts';

type Stand =
  | { readonly soort: 'laden' | 'onbereikbaar' | 'geen_taak' }
  | { readonly soort: 'in'; readonly rondes: readonly Beheerronde[] };

async function lees(beheer: Rondebeheer): Promise<Stand> {
  const rondes = await beheer.rondes();
  if (rondes.soort !== 'gelukt') return { soort: 'onbereikbaar' };
  const [eerste] = rondes.waarde;
  // Everyone may read the rondes that are public; only staff are told how one stands.
  const mag = eerste ? await beheer.stand(eerste.slug) : rondes;
  if (mag.soort === 'gelukt') return { soort: 'in', rondes: rondes.waarde };
  return { soort: mag.soort === 'geweigerd' && mag.code !== 'toegang_verlopen' ? 'geen_taak' : 'onbereikbaar' };
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
            {/* One part of the row: the button lays its parts out. */}
            <span>
              <bdi>{naam}</bdi>: {tekst.status[status]}
            </span>
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
}

function Rondes({ rondes, beheer, ververs }: Rondesprops) {
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
      <Ronde key={ronde.slug} begin={ronde} beheer={beheer} />
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

function Binnen({ verbinding, poort, logUit }: { verbinding: Verbinding; poort: Poort; logUit: () => void }) {
  const [beheer] = useState(() => maakRondebeheer(verbinding, poort));
  const [stand, zet] = useState<Stand>({ soort: 'laden' });
  const ververs = useCallback(async () => zet(await lees(beheer)), [beheer]);
  useEffect(() => void ververs(), [ververs]);
  return (
    <>
      <div role="status" className="geen-print">
        {stand.soort === 'laden' && <p>{tekst.laden}</p>}
      </div>
      {stand.soort === 'onbereikbaar' && <Onbereikbaar ververs={ververs} />}
      {stand.soort === 'geen_taak' && <GeenTaak />}
      {stand.soort === 'in' && <Rondes rondes={stand.rondes} beheer={beheer} ververs={ververs} />}
      <p className="geen-print">
        {tekst.ingelogd} <Uitloggen logUit={logUit} />
      </p>
    </>
  );
}

/** The place on the page where staff sign in to guide a ronde. */
export function Beheer({ verbinding }: { verbinding: Verbinding }) {
  const [sessies] = useState(() => maakSessies(verbinding));
  return (
    <div className="stapel ruim">
      <Toegang sessies={sessies}>
        {(poort, logUit) => <Binnen verbinding={verbinding} poort={poort} logUit={logUit} />}
      </Toegang>
    </div>
  );
}
