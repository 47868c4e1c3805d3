import type { Belangvraag } from '#domein/contract/jurybeheer.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie } from '#islands/jury/begeleiden/actie.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const tekst = beheerTekst.belang;

function Vraag({ vraag }: { vraag: Belangvraag }) {
  const { beheer, ronde, gedaan } = useVerband();
  const { id, email, titel, voorstel } = vraag;
  const oordeel = (blijft: boolean) => () => beheer.oordeelBelang(ronde.slug, id, blijft);
  return (
    <li className="stapel">
      <p>
        <Zin zin={tekst.vraag(alsNaam(email ?? ''), alsNaam(titel))} />
      </p>
      {voorstel && (
        <p>
          <Zin zin={voorstel.eigen ? tekst.eigen : tekst.voorstel(alsNaam(voorstel.wie))} />
        </p>
      )}
      <Actie knop={tekst.blijft} bijzaak doe={oordeel(true)} klaar={() => gedaan(tekst.gebleven)} />
      {!voorstel?.eigen && (
        <Actie
          knop={tekst.vervalt}
          bijzaak
          doe={oordeel(false)}
          klaar={({ stand }) => gedaan(stand === 'gedaan' ? tekst.vervallen : tekst.wacht)}
        />
      )}
    </li>
  );
}

/** What jurors asked: their address is on a plan that they do not know. */
export function Belangvragen({ vragen }: { vragen: readonly Belangvraag[] }) {
  return (
    <section className="stapel" aria-labelledby="belangvragen">
      <h3 id="belangvragen">{tekst.kop}</h3>
      <p>{tekst.uitleg}</p>
      <ul className="punten">
        {vragen.map((vraag) => (
          <Vraag key={vraag.id} vraag={vraag} />
        ))}
      </ul>
    </section>
  );
}
