import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import type { Collega } from '#domein/contract/werkplek.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';

const tekst = samenTekst.nieuw;

/** Who counts as a second person: what is missing for that, and new accounts that a colleague confirms. */
export function NieuweCollegas() {
  const bron = useBron();
  const notify = useNotify();
  const { data: ik } = useQuery({ queryKey: ['wie_ben_ik'], queryFn: () => bron.roep('wie_ben_ik', {}) });
  const { data: collegas, refetch } = useQuery({
    queryKey: ['collegas'],
    queryFn: () => bron.roep('collegas', {}),
  });
  const nieuw = collegas?.filter((collega) => collega.nieuw !== null && collega.id !== ik?.id) ?? [];
  const mis = ik && samenTekst.tweede[ik.tweede];
  async function bevestig({ id, naam }: Collega): Promise<void> {
    try {
      await bron.roep('collega_bevestigen', { id });
      notify(tekst.gedaan(alsNaam(naam)), { type: 'success' });
    } catch (fout) {
      notify(werkfoutTekst[fout instanceof Werkfout ? fout.code : 'storing'], { type: 'error' });
    }
    await refetch();
  }
  return (
    <>
      {mis && <p className="let-op">{mis}</p>}
      {nieuw.length > 0 && (
        <section className="stapel" aria-labelledby="nieuwe-collegas">
          <h2 id="nieuwe-collegas">{tekst.kop}</h2>
          <p>{tekst.uitleg}</p>
          <ul className="punten">
            {nieuw.map((collega) => (
              <li key={collega.id} className="stapel">
                <p>
                  <bdi>{collega.naam}</bdi>, <bdi className="adres">{collega.nieuw?.adres}</bdi>
                </p>
                {collega.nieuw?.mag ? (
                  <p>
                    <Knop druk={() => void bevestig(collega)}>
                      <Zin zin={tekst.knop(alsNaam(collega.naam))} />
                    </Knop>
                  </p>
                ) : (
                  <p className="klein">{tekst.niet}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
