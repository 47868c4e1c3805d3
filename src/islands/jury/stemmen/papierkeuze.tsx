import { useState } from 'react';
import { kiesPapier } from '#client/stemming/jury.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Juryronde } from '#domein/contract/jury.ts';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

const tekst = juryTekst.papier;

interface Props {
  readonly ronde: Juryronde;
  readonly poort: Poort;
  readonly ververs: () => Promise<void>;
}

/**
 * On paper or on the site: the juror alone chooses, here. A paper that somebody handed out in this juror's name counts no
 * longer as soon as the juror says so.
 */
export function Papierkeuze({ ronde, poort, ververs }: Props) {
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  async function kies(papier: boolean): Promise<void> {
    zetBezig(true);
    const antwoord = await kiesPapier(poort, ronde.slug, papier);
    zetBezig(false);
    if (antwoord.soort === 'geweigerd') return zetFout(stemfoutTekst[antwoord.code]);
    if (antwoord.soort === 'onbereikbaar') return zetFout(juryTekst.geenVerbinding);
    zetFout(null);
    await ververs();
  }
  const { op_papier: opPapier, papier_gekregen: gekregen } = ronde;
  const terug = gekregen ? tekst.nietIk : tekst.tochOnline;
  return (
    <section className="stapel" aria-labelledby="papierkeuze">
      <h3 id="papierkeuze">{opPapier ? tekst.jouwPapier : tekst.liever}</h3>
      {!opPapier && <p>{tekst.uitleg}</p>}
      {opPapier && <p>{gekregen ? tekst.gekregen : tekst.wacht}</p>}
      <div className="knoppen">
        <button
          type="button"
          className="nl-button nl-button--default"
          disabled={bezig}
          onClick={() => void kies(!opPapier)}
        >
          {opPapier ? terug : tekst.kies}
        </button>
      </div>
      <div role="alert">{fout && <p className="melding mislukt">{fout}</p>}</div>
    </section>
  );
}
