import { useNavigate } from 'react-router';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { type Wisreden, wisredenen } from '#domein/dossier/wisreden.ts';
import { MetTweede } from '#islands/werkplek/dossiers/met-tweede.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';

const tekst = samenTekst.wissen;

/** Erasing for somebody without a code: two of the staff, for the same reason. */
export function Wissen({ dossier, ververs }: { dossier: Werkdossier; ververs: () => Promise<void> }) {
  const bron = useBron();
  const ga = useNavigate();
  async function doe(_velden: FormData, reden: Wisreden): Promise<string> {
    const antwoord = await bron.roep('dossier_wissen', { dossier_soort: dossier.soort, id: dossier.id, reden });
    if ('stand' in antwoord) return samenTekst.wacht;
    ga(`/${dossier.soort}`);
    return tekst.gewist;
  }
  return (
    <MetTweede
      naam={`${dossier.id}:wissen`}
      tekst={tekst}
      redenen={wisredenen}
      voorstel={dossier.wissen}
      doe={doe}
      klaar={ververs}
    />
  );
}
