import { useState } from 'react';
import { type RaRecord, useNotify, useRecordContext, useUpdate } from 'react-admin';
import { type Keer, kerenIn, type Wanneer } from '#domein/activiteit/uitzonderingen.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { keerZin } from '#teksten/nl/activiteit/agenda.ts';
import { kerenTekst as tekst } from '#teksten/nl/werkplek/keren.ts';

/** As many as fit above the form, and as many as somebody asks for. */
const EERST = 3;
const MEER = 12;
const VOORUIT = 366;

const wanneerVan = ({ begin, eind, herhaling, overgeslagen, afgelast }: RaRecord): Wanneer => ({
  begin,
  eind,
  herhaling: herhaling ?? null,
  overgeslagen: overgeslagen ?? [],
  afgelast: afgelast ?? [],
});

type Lijst = 'overgeslagen' | 'afgelast';
/** In one of the lists, or in neither. */
const metDag = (wanneer: Wanneer, dag: string, lijst: Lijst | null): Pick<Wanneer, Lijst> => {
  const zonder = (dagen: readonly string[]) => dagen.filter((een) => een !== dag);
  const nieuw = { overgeslagen: zonder(wanneer.overgeslagen), afgelast: zonder(wanneer.afgelast) };
  return lijst ? { ...nieuw, [lijst]: [...nieuw[lijst], dag].sort() } : nieuw;
};

interface Keerprops {
  readonly keer: Keer;
  readonly nu: Lijst | null;
  readonly serie: boolean;
  readonly bezig: boolean;
  readonly zet: (lijst: Lijst | null) => void;
}
const EenKeer = ({ keer, nu, serie, bezig, zet }: Keerprops) => (
  <fieldset className="werkblok">
    <legend>
      {keerZin({ ...keer, eerste: keer.dag })}. {nu && tekst.stand[nu]}
    </legend>
    <span className="knoppen">
      {nu ? (
        <Knop druk={() => zet(null)} bezig={bezig}>
          {tekst.tochDoor}
        </Knop>
      ) : (
        <Knop druk={() => zet('afgelast')} bezig={bezig}>
          {tekst.gaatNietDoor}
        </Knop>
      )}
      {!nu && serie && (
        <Knop druk={() => zet('overgeslagen')} bezig={bezig}>
          {tekst.slaOver}
        </Knop>
      )}
    </span>
  </fieldset>
);

/** The coming times of an activity as it is saved: one tap calls one off, leaves it out, or puts it back. */
export function Keren() {
  const rij = useRecordContext();
  const notify = useNotify();
  const [bewaar, { isPending }] = useUpdate();
  const [hoeveel, zetHoeveel] = useState(EERST);
  if (!rij?.begin || !rij.eind) return null;
  const wanneer = wanneerVan(rij);
  const van = vandaag();
  const keren = kerenIn({ ...wanneer, overgeslagen: [] }, { van, tot: plusDagen(van, VOORUIT) });
  if (keren.length === 0) return null;
  const zet = (dag: string, lijst: Lijst | null): void =>
    void bewaar(
      'activiteit',
      { id: rij.id, data: metDag(wanneer, dag, lijst), previousData: rij },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => notify(tekst.bewaard, { type: 'success' }),
        onError: (fout: unknown) =>
          notify(fout instanceof Error ? fout.message : 'werkplek.fout.storing', { type: 'error' }),
      },
    );
  const stand = ({ dag, afgelast }: Keer): Lijst | null =>
    wanneer.overgeslagen.includes(dag) ? 'overgeslagen' : afgelast ? 'afgelast' : null;
  const serie = wanneer.herhaling !== null;
  return (
    <section className="stapel" aria-labelledby="keren">
      <h2 id="keren">{tekst.kop}</h2>
      <p className="klein">{serie ? tekst.uitleg : tekst.uitlegEenmaal}</p>
      {keren.slice(0, hoeveel).map((keer) => (
        <EenKeer
          key={keer.dag}
          keer={keer}
          nu={stand(keer)}
          serie={serie}
          bezig={isPending}
          zet={(lijst) => zet(keer.dag, lijst)}
        />
      ))}
      {hoeveel < Math.min(MEER, keren.length) && <Knop druk={() => zetHoeveel(MEER)}>{tekst.meer}</Knop>}
    </section>
  );
}
