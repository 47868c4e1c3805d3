import { useQuery } from '@tanstack/react-query';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Ophalen } from '#islands/werkplek/schil/ophalen.tsx';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** What staff do among themselves: write something down, and hand the dossier to somebody else. */
export function Onderling({ dossier, ververs }: { dossier: Werkdossier; ververs: () => Promise<void> }) {
  const bron = useBron();
  const { data: collegas, error } = useQuery({
    queryKey: ['collegas'],
    queryFn: () => bron.roep('collegas', {}),
  });
  const wie = { dossier_soort: dossier.soort, id: dossier.id };
  const leeg = (velden: FormData): string | null => (String(velden.get('notitie') ?? '').trim() ? null : tekst.notitie);
  async function noteer(velden: FormData): Promise<string> {
    await bron.roep('notitie', { ...wie, tekst: String(velden.get('notitie')) });
    return tekst.genoteerd;
  }
  async function draagOver(velden: FormData): Promise<string> {
    const { naam } = await bron.roep('dossier_overdragen', { ...wie, naar: String(velden.get('collega')) });
    return tekst.overgedragen(alsNaam(naam));
  }
  return (
    <>
      <details className="werkstap">
        <summary>{tekst.notitie}</summary>
        <Handeling
          key={dossier.gebeurtenissen.length}
          naam={`${dossier.id}:notitie`}
          knop={tekst.noteer}
          uitleg={tekst.notitieUitleg}
          keur={leeg}
          doe={noteer}
          klaar={ververs}
        >
          <Invoerveld naam="notitie" label={tekst.notitie} max={DOSSIER_LIMIETEN.reden} regels={3} />
        </Handeling>
      </details>
      <details className="werkstap">
        <summary>{tekst.overdragen}</summary>
        {collegas ? (
          <Handeling naam={`${dossier.id}:overdragen`} knop={tekst.draagOver} doe={draagOver} klaar={ververs}>
            <label>
              {tekst.kiesCollega}
              <select name="collega">
                {collegas.map(({ id, naam }) => (
                  <option dir="auto" key={id} value={id}>
                    {naam}
                  </option>
                ))}
              </select>
            </label>
          </Handeling>
        ) : (
          <Ophalen fout={error} />
        )}
      </details>
    </>
  );
}
