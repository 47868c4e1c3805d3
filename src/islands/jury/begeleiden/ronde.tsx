import { useCallback, useEffect, useRef, useState } from 'react';
import type { Beheerronde } from '#client/ronde/rondebeheer.rijen.ts';
import type { Rondebeheer } from '#client/ronde/rondebeheer.ts';
import type { Functienaam } from '#domein/contract/contracten.ts';
import type { Jurystand } from '#domein/contract/jurybeheer.ts';
import { mag } from '#domein/contract/mag.ts';
import type { Medewerker } from '#domein/contract/werkplek.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Belangvragen } from '#islands/jury/begeleiden/belangvragen.tsx';
import { Betalingen } from '#islands/jury/begeleiden/betalingen.tsx';
import { Juryvak } from '#islands/jury/begeleiden/jury.tsx';
import { Natellen } from '#islands/jury/begeleiden/natellen.tsx';
import { PapierInvoeren } from '#islands/jury/begeleiden/papier-invoeren.tsx';
import { PapierUitgeven } from '#islands/jury/begeleiden/papier-uitgeven.tsx';
import { Standvak } from '#islands/jury/begeleiden/stand.tsx';
import { Stappen } from '#islands/jury/begeleiden/stappen.tsx';
import { Uitslagvak } from '#islands/jury/begeleiden/uitslag.tsx';
import { misluktZin, type Verband, VerbandContext } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst as tekst } from '#teksten/nl/ronde/rondebeheer.ts';

interface Props {
  readonly beheer: Rondebeheer;
  /** As it was when it was chosen; what changes is read again. */
  readonly begin: Beheerronde;
}

/** The parts that matter in this phase, what must be done first. */
function Delen({ stand, mag }: Pick<Verband, 'stand' | 'mag'>) {
  const { status, uitslag, belangvragen } = stand;
  return (
    <>
      <Standvak />
      {belangvragen && belangvragen.length > 0 && mag('belang_oordelen') && <Belangvragen vragen={belangvragen} />}
      {mag('papier_uitgeven') && <PapierUitgeven />}
      {mag('papier_invoeren') && !uitslag && <PapierInvoeren />}
      {mag('uitslag_vaststellen') && <Uitslagvak />}
      {stand.nageteld && mag('mag_tellen') && <Natellen nageteld={stand.nageteld} />}
      {(status === 'vastgesteld' || status === 'afgerond') && mag('betaling_vastleggen') && <Betalingen />}
      {mag('ronde_stap') && <Stappen />}
      <Juryvak />
    </>
  );
}

/** One ronde, as staff guide it. */
export function Ronde({ beheer, begin }: Props) {
  const { slug } = begin;
  const [ronde, zetRonde] = useState(begin);
  const [stand, zetStand] = useState<Jurystand | null>(null);
  const [rol, zetRol] = useState<Medewerker['rol'] | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const [melding, zetMelding] = useState<string | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const lees = useCallback(async (): Promise<void> => {
    const [antwoord, rij, ik] = await Promise.all([beheer.stand(slug), beheer.ronde(slug), beheer.ik()]);
    if (ik.soort === 'gelukt') zetRol(ik.waarde?.rol ?? null);
    const mis = ik.soort === 'gelukt' ? antwoord : ik;
    zetFout(mis.soort === 'onbereikbaar' ? tekst.geenVerbinding : misluktZin(mis));
    if (rij.soort === 'gelukt' && rij.waarde[0]) zetRonde(rij.waarde[0]);
    if (antwoord.soort === 'gelukt') zetStand(antwoord.waarde);
  }, [beheer, slug]);
  useEffect(() => {
    kop.current?.focus();
    void lees();
  }, [lees]);
  const gedaan = useCallback(
    async (zin: string): Promise<void> => {
      await lees();
      zetMelding(zin);
      kop.current?.focus();
    },
    [lees],
  );
  const wieMag = (functie: Functienaam): boolean => mag(rol, functie, stand?.status);
  return (
    <section className="stapel ruim rondebeheer" aria-labelledby="ronde-kop">
      <div className="stapel geen-print">
        <h2 id="ronde-kop" tabIndex={-1} ref={kop} dir="auto">
          {ronde.naam}
        </h2>
        {ronde.voorbeeld && <p className="let-op">{tekst.voorbeeld}</p>}
        <div role="status">
          {melding && (
            <p className="melding">
              <Zin zin={melding} />
            </p>
          )}
          {!stand && !fout && <p>{tekst.laden}</p>}
        </div>
        <div role="alert">{fout && <p className="melding mislukt">{fout}</p>}</div>
      </div>
      {stand && (
        <VerbandContext value={{ beheer, ronde, stand, mag: wieMag, gedaan, ververs: lees }}>
          <Delen stand={stand} mag={wieMag} />
        </VerbandContext>
      )}
    </section>
  );
}
