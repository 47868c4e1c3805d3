import { useState } from 'react';
import { useNotify, useRecordContext } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { toestemmingTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** Whether a makelaar may be on the site: who it is says so from a mail, and staff can only ask. */
export function Toestemming() {
  const rij = useRecordContext();
  const bron = useBron();
  const notify = useNotify();
  const [bezig, zetBezig] = useState(false);
  const [gevraagd, zetGevraagd] = useState(false);
  if (!rij) return null;
  async function vraag(): Promise<void> {
    zetBezig(true);
    try {
      await bron.roep('toestemming_vragen', { makelaar: String(rij?.id) });
      zetGevraagd(true);
    } catch (fout) {
      notify(werkfoutTekst[fout instanceof Werkfout ? fout.code : 'storing'], { type: 'error' });
    }
    zetBezig(false);
  }
  const kanVragen = rij.email || rij.medewerker_id;
  return (
    <section className="werkblok stapel" aria-labelledby="toestemming">
      <h2 id="toestemming">{tekst.kop}</h2>
      {rij.toestemming_op ? (
        <p>{tekst.gegeven(datumLang(String(rij.toestemming_op)))}</p>
      ) : (
        <>
          <p>{kanVragen ? tekst.uitleg : tekst.geenAdres}</p>
          <p role="status">{gevraagd && tekst.gevraagd}</p>
          {kanVragen && !gevraagd && (
            <p>
              <Knop druk={() => void vraag()} bezig={bezig}>
                {tekst.vraag}
              </Knop>
            </p>
          )}
        </>
      )}
      <p className="klein">{tekst.anders}</p>
    </section>
  );
}
