import { stadstermijnen } from '#config/termijnen-in-formulier.ts';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import { vraagSinds } from '#domein/gedeeld/tijdlijn.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { gesprekTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

interface Props {
  readonly dossier: Werkdossier;
  readonly ververs: () => Promise<void>;
}
const geschreven = (velden: FormData): string => String(velden.get('bericht') ?? '').trim();

function Schrijven({ dossier, ververs }: Props) {
  const bron = useBron();
  const keur = (velden: FormData): string | null => (geschreven(velden) ? null : tekst.leeg);
  async function doe(velden: FormData): Promise<string> {
    await bron.roep('dossier_antwoord', { dossier_soort: dossier.soort, id: dossier.id, tekst: geschreven(velden) });
    return tekst.verstuurd;
  }
  return (
    <Handeling
      key={dossier.gebeurtenissen.length}
      naam={`${dossier.id}:bericht`}
      knop={tekst.verstuur}
      uitleg={dossier.bereikbaar?.mail ? tekst.uitleg : tekst.zonderMail}
      hoofdzaak
      keur={keur}
      doe={doe}
      klaar={ververs}
    >
      <Invoerveld naam="bericht" label={tekst.antwoord} max={DOSSIER_LIMIETEN.reden} regels={4} />
    </Handeling>
  );
}

function Gelezen({ dossier, ververs }: Props) {
  const bron = useBron();
  async function doe(): Promise<string> {
    await bron.roep('dossier_antwoord', { dossier_soort: dossier.soort, id: dossier.id, tekst: null });
    return tekst.gelezenKlaar;
  }
  return (
    <details className="werkstap">
      <summary>{tekst.gelezen}</summary>
      <Handeling
        naam={`${dossier.id}:gelezen`}
        knop={tekst.gelezen}
        uitleg={tekst.gelezenUitleg}
        doe={doe}
        klaar={ververs}
      />
    </details>
  );
}

/** What the resident wrote and waits for, with its answer; else a way to write them at any moment. */
export function Gesprek(props: Props) {
  const { gebeurtenissen, bereikbaar } = props.dossier;
  const sinds = vraagSinds(gebeurtenissen);
  // Who took the data back reads nothing any more.
  if (!bereikbaar) return null;
  if (sinds === null)
    return (
      <details className="werkstap">
        <summary>{tekst.schrijf}</summary>
        <Schrijven {...props} />
      </details>
    );
  const wacht = gebeurtenissen.filter(({ soort, op }) => soort === 'geschreven' && op >= sinds);
  return (
    <section className="stapel" aria-labelledby="gesprek">
      <h3 id="gesprek">{tekst.kop}</h3>
      {wacht.map(({ op, tekst: woorden }) => (
        <blockquote key={op} dir="auto">
          {woorden}
        </blockquote>
      ))}
      <p className="klein">
        {tekst.uiterlijk(datumLang(plusDagen(dagVan(sinds), stadstermijnen.bewonersvraag_dagen)))}
      </p>
      <Schrijven {...props} />
      <Gelezen {...props} />
    </section>
  );
}
