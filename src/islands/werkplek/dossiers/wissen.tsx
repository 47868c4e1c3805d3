import { useNavigate } from 'react-router';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { wisredenen } from '#domein/dossier/wisreden.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';

const tekst = samenTekst.wissen;

/** Erasing for somebody without a code: two of the staff, for the same reason. */
export function Wissen({ dossier, ververs }: { dossier: Werkdossier; ververs: () => Promise<void> }) {
  const bron = useBron();
  const ga = useNavigate();
  const { wissen } = dossier;
  async function doe(velden: FormData): Promise<string> {
    const reden = wisredenen.find((een) => een === velden.get('reden')) ?? 'telefoon';
    const antwoord = await bron.roep('dossier_wissen', { dossier_soort: dossier.soort, id: dossier.id, reden });
    if ('stand' in antwoord) return samenTekst.wacht;
    ga(`/${dossier.soort}`);
    return tekst.gewist;
  }
  return (
    <details className="werkstap" open={wissen !== null && !wissen.eigen}>
      <summary>{tekst.kop}</summary>
      {wissen && (
        <p className="let-op">
          {wissen.eigen ? tekst.wilJij : <Zin zin={tekst.wil(alsNaam(wissen.wie))} />} {tekst.redenen[wissen.reden]}.
        </p>
      )}
      <Handeling naam={`${dossier.id}:wissen`} knop={tekst.knop} uitleg={tekst.uitleg} doe={doe} klaar={ververs}>
        <label>
          {tekst.reden}
          <select name="reden" defaultValue={wissen?.reden}>
            {wisredenen.map((reden) => (
              <option dir="auto" key={reden} value={reden}>
                {tekst.redenen[reden]}
              </option>
            ))}
          </select>
        </label>
      </Handeling>
    </details>
  );
}
