import { useState } from 'react';
import type { Jurylid } from '#domein/contract/jurybeheer.ts';
import type { Papierbiljet } from '#domein/contract/papier.ts';
import { opJuryvolgorde } from '#domein/stemming/juryvolgorde.ts';
import { Actie, Invulfout } from '#islands/jury/begeleiden/actie.tsx';
import { Papiervel } from '#islands/jury/begeleiden/papierbiljet.tsx';
import { getypt, Lijst } from '#islands/jury/begeleiden/velden.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { papierTekst as tekst } from '#teksten/nl/stemming/papierbiljet.ts';

type Papierlid = Jurylid & { readonly papier: NonNullable<Jurylid['papier']> };
const opPapier = (lid: Jurylid): lid is Papierlid => lid.papier !== null;
const isUit = ({ papier: { stand } }: Papierlid): boolean => stand === 'uit' || stand === 'vervalt';

/** Who, and how far: that a colleague asked, so that the second knows what to do. */
const keuze = ({ id, email, naam, papier: { stand, eigen } }: Papierlid): [string, string] => {
  const gevraagd = stand === 'gevraagd' || stand === 'vervalt';
  const wie = naam ?? email ?? '';
  return [id, gevraagd ? tekst.gevraagd(wie, eigen) : wie];
};

function Vervallen({ leden }: { leden: readonly Papierlid[] }) {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <Actie
      kop={tekst.laatVervallen}
      uitleg={tekst.vervallenUitleg}
      knop={tekst.vervallenKnop}
      bijzaak
      doe={async (velden) => {
        const lid = getypt(velden, 'jurylid');
        return lid === '' ? new Invulfout(tekst.kies) : beheer.laatVervallen(ronde.slug, lid);
      }}
      klaar={({ stand }) => gedaan(stand === 'wacht' ? tekst.wachtOpTweede : tekst.vervallen)}
    >
      <Lijst naam="jurylid" label={tekst.voorWie} leeg={tekst.kies} keuzes={leden.map(keuze)} />
    </Actie>
  );
}

/** While voting runs: who votes on paper gets a ballot, from two people; or loses it again. */
export function PapierUitgeven() {
  const { beheer, ronde, stand, gedaan } = useVerband();
  const [biljet, zetBiljet] = useState<Papierbiljet | null>(null);
  const leden = opJuryvolgorde(stand.juryleden.filter(opPapier));
  const [uit, nogNiet] = [leden.filter(isUit), leden.filter((lid) => !isUit(lid))];
  return (
    <section className="stapel ruim" aria-labelledby="papier-kop">
      <h3 id="papier-kop" className="geen-print">
        {tekst.kop}
      </h3>
      {biljet && (
        <Papiervel
          biljet={biljet}
          ronde={ronde}
          tot={stand.stemmen_tot_op}
          klaar={() => {
            zetBiljet(null);
            void gedaan(tekst.uitgegeven);
          }}
        />
      )}
      {!biljet && nogNiet.length === 0 && <p>{tekst.niemand}</p>}
      {!biljet && nogNiet.length > 0 && (
        <Actie
          kop={tekst.geef}
          uitleg={tekst.geefUitleg}
          knop={tekst.knop}
          doe={async (velden) => {
            const lid = getypt(velden, 'jurylid');
            return lid === '' ? new Invulfout(tekst.kies) : beheer.geefPapier(ronde.slug, lid);
          }}
          klaar={(nieuw) => (nieuw.stand === 'wacht' ? gedaan(tekst.wachtOpTweede) : zetBiljet(nieuw))}
        >
          <Lijst naam="jurylid" label={tekst.voorWie} leeg={tekst.kies} keuzes={nogNiet.map(keuze)} />
        </Actie>
      )}
      {!biljet && uit.length > 0 && <Vervallen leden={uit} />}
    </section>
  );
}
