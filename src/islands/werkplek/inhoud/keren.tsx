import { type RaRecord, useNotify, useRecordContext, useUpdate } from 'react-admin';
import { type Keer, kerenIn, type Wanneer } from '#domein/activiteit/keren.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { wanneerZin } from '#teksten/nl/activiteit/agenda.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { kerenTekst as tekst } from '#teksten/nl/werkplek/keren.ts';

const HOOGSTENS = 8;
const VOORUIT = 200;

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

/** The coming times of an activity as it is saved: one tap calls one off, leaves it out, or puts it back. */
export function Keren() {
  const rij = useRecordContext();
  const notify = useNotify();
  const [bewaar, { isPending }] = useUpdate();
  if (!rij?.begin || !rij.eind) return null;
  const wanneer = wanneerVan(rij);
  const van = vandaag();
  const keren = kerenIn({ ...wanneer, overgeslagen: [] }, { van, tot: plusDagen(van, VOORUIT) }).slice(0, HOOGSTENS);
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
  return (
    <section className="werkblok stapel" aria-labelledby="keren">
      <h2 id="keren">{tekst.kop}</h2>
      <p className="klein">{wanneer.herhaling === null ? tekst.uitlegEenmaal : tekst.uitleg}</p>
      <ul className="kaal">
        {keren.map((keer) => {
          const nu = stand(keer);
          return (
            <li key={keer.dag}>
              <fieldset className="werkblok">
                <legend>
                  {datumLang(keer.dag)}, {wanneerZin({ ...keer, eerste: keer.dag })}{' '}
                  {nu && <strong>{tekst.stand[nu]}</strong>}
                </legend>
                <span className="knoppen">
                  {nu ? (
                    <Knop druk={() => zet(keer.dag, null)} bezig={isPending}>
                      {tekst.tochDoor}
                    </Knop>
                  ) : (
                    <>
                      <Knop druk={() => zet(keer.dag, 'afgelast')} bezig={isPending}>
                        {tekst.gaatNietDoor}
                      </Knop>
                      {wanneer.herhaling !== null && (
                        <Knop druk={() => zet(keer.dag, 'overgeslagen')} bezig={isPending}>
                          {tekst.slaOver}
                        </Knop>
                      )}
                    </>
                  )}
                </span>
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
