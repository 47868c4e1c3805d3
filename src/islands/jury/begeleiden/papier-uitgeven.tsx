import { useState } from 'react';
import type { Papierbiljet } from '#domein/contract/papier.ts';
import { Actie, Invulfout } from '#islands/jury/begeleiden/actie.tsx';
import { Papiervel } from '#islands/jury/begeleiden/papierbiljet.tsx';
import { getypt, Lijst } from '#islands/jury/begeleiden/velden.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { papierTekst as tekst } from '#teksten/nl/stemming/papierbiljet.ts';

/** While voting runs: a juror who does not vote with a device gets a ballot on paper. */
export function PapierUitgeven() {
  const { beheer, ronde, stand, gedaan } = useVerband();
  const [biljet, zetBiljet] = useState<Papierbiljet | null>(null);
  return (
    <section className="stapel ruim" aria-labelledby="papier-kop">
      <h3 id="papier-kop" className="geen-print">
        {tekst.kop}
      </h3>
      {biljet ? (
        <Papiervel
          biljet={biljet}
          ronde={ronde}
          tot={stand.stemmen_tot_op}
          klaar={() => {
            zetBiljet(null);
            void gedaan(tekst.uitgegeven);
          }}
        />
      ) : (
        <Actie
          kop={tekst.geef}
          uitleg={tekst.geefUitleg}
          knop={tekst.knop}
          doe={async (velden) => {
            const lid = getypt(velden, 'jurylid');
            return lid === '' ? new Invulfout(tekst.kies) : beheer.geefPapier(ronde.slug, lid);
          }}
          klaar={(nieuw) => zetBiljet(nieuw)}
        >
          <Lijst
            naam="jurylid"
            label={tekst.voorWie}
            leeg={tekst.kies}
            keuzes={stand.juryleden.map(({ id, email }) => [id, email])}
          />
        </Actie>
      )}
    </section>
  );
}
