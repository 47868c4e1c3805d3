import { useCallback, useEffect, useRef, useState } from 'react';
import type { Titel } from '#domein/contract/jurybeheer.ts';
import type { Papierstand } from '#domein/contract/papier.ts';
import type { Keuze, Keuzes } from '#domein/stemming/keuzes.ts';
import { leesPapiernummer, toonPapiernummer } from '#domein/stemming/papiernummer.ts';
import type { Stemvorm } from '#domein/stemming/telling/telling.schema.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie, Invulfout, Zelden } from '#islands/jury/begeleiden/actie.tsx';
import { getypt, Regel, Rondjes } from '#islands/jury/begeleiden/velden.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { papierTekst as tekst } from '#teksten/nl/stemming/papierbiljet.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

type Invoerstand = 'wacht' | 'ongelijk' | 'ingevoerd';

const KEUZES: Readonly<Record<Stemvorm, readonly (readonly [string, string])[]>> = {
  goedkeuren: [
    ['onthouding', tekst.biljet.onthouding],
    ['voor', tekst.biljet.voor],
    ['niet', tekst.biljet.niet],
  ],
  punten: [
    ['onthouding', tekst.biljet.onthouding],
    ...[0, 1, 2, 3, 4, 5].map((n) => [String(n), tekst.biljet.punten(n)] as const),
  ],
};
const alsKeuze = (waarde: string): Keuze => {
  if (/^[0-5]$/.test(waarde)) return Number(waarde);
  return waarde === 'voor' || waarde === 'niet' ? waarde : 'onthouding';
};

function Invoeren({ aanvragen, klaar }: { aanvragen: readonly Titel[]; klaar: () => void }) {
  const { beheer, ronde } = useVerband();
  const vak = useRef<HTMLDivElement>(null);
  const [melding, zetMelding] = useState<Invoerstand | null>(null);
  async function doe(velden: FormData) {
    zetMelding(null);
    const nummer = leesPapiernummer(getypt(velden, 'nummer'));
    if (nummer === null) return new Invulfout(tekst.nummerFout);
    const keuzes: Keuzes = Object.fromEntries(aanvragen.map(({ id }) => [id, alsKeuze(getypt(velden, `keuze-${id}`))]));
    return beheer.voerIn(ronde.slug, nummer, keuzes);
  }
  return (
    <div className="stapel" ref={vak}>
      {/* What stands on a paper ballot is kept on no device. */}
      <Actie
        kop={tekst.voerIn}
        uitleg={tekst.voerInUitleg}
        knop={tekst.bewaar}
        doe={doe}
        klaar={({ stand }) => {
          zetMelding(stand);
          // There is often a pile of them: on to the next one.
          vak.current?.querySelector<HTMLInputElement>('[name="nummer"]')?.focus();
          klaar();
        }}
      >
        <Regel naam="nummer" label={tekst.nummer} hulp={tekst.nummerHulp} />
        <p className="hulp">{tekst.streep}</p>
        {aanvragen.map(({ id, titel }) => (
          <Rondjes
            key={id}
            naam={`keuze-${id}`}
            label={tekst.keuze(alsNaam(titel))}
            keuzes={KEUZES[ronde.stemvorm]}
            begin="onthouding"
          />
        ))}
      </Actie>
      <div role="status">
        {melding && <p className={melding === 'ongelijk' ? 'melding mislukt' : 'melding'}>{tekst.stand[melding]}</p>}
      </div>
    </div>
  );
}

const Wachtend = ({ wachten, van_anderen }: Pick<Papierstand, 'wachten' | 'van_anderen'>) => (
  <div className="stapel">
    <h4>{tekst.wachten}</h4>
    {wachten.length > 0 && (
      <ul className="punten">
        {wachten.map(({ nummer, stand }) => (
          <li key={nummer}>
            {toonPapiernummer(nummer)}: {stand === 'wacht' ? tekst.wacht : tekst.ongelijk} ({tekst.doorJou})
          </li>
        ))}
      </ul>
    )}
    {van_anderen > 0 && <p>{tekst.vanAnderen(van_anderen)}</p>}
  </div>
);

function NietTerug({ niet_terug, voorgesteld }: Pick<Papierstand, 'niet_terug' | 'voorgesteld'>) {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <Zelden
      kop={tekst.nietTerug}
      uitleg={tekst.nietTerugUitleg}
      knop={tekst.nietTerugKnop}
      doe={async (velden) => {
        const getal = getypt(velden, 'aantal');
        return /^\d{1,4}$/.test(getal)
          ? beheer.nietTerug(ronde.slug, Number(getal))
          : new Invulfout(tekst.nietTerugFout);
      }}
      klaar={({ stand }) => gedaan(stand === 'bewaard' ? tekst.nietTerugGedaan : tekst.nietTerugWacht)}
    >
      {voorgesteld && (
        <p className="let-op">
          {voorgesteld.eigen ? (
            tekst.nietTerugJij
          ) : (
            <Zin zin={tekst.nietTerugGezegd(alsNaam(voorgesteld.wie), voorgesteld.aantal)} />
          )}
        </p>
      )}
      <Regel naam="aantal" label={tekst.hoeveel} begin={String(niet_terug)} toetsen="numeric" />
    </Zelden>
  );
}

/** After the vote: two people enter each paper ballot, and say which did not come back. */
export function PapierInvoeren() {
  const { beheer, ronde, stand, ververs } = useVerband();
  const [papier, zet] = useState<Papierstand | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  const lees = useCallback(async (): Promise<void> => {
    const antwoord = await beheer.papier(ronde.slug);
    if (antwoord.soort === 'gelukt') zet(antwoord.waarde);
  }, [beheer, ronde.slug]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stand is the reason to read again
  useEffect(() => void lees(), [lees, stand]);
  useEffect(() => {
    // The form that had the focus goes with the last paper.
    if (papier?.klaar && wasOpen.current) kop.current?.focus();
    if (papier) wasOpen.current = !papier.klaar;
  }, [papier]);
  if (!papier) return <p role="status">{beheerTekst.laden}</p>;
  const { uitgegeven, ingevoerd, niet_terug, klaar, wachten, van_anderen, aanvragen, voorgesteld } = papier;
  return (
    <section className="stapel ruim" aria-labelledby="papier-kop">
      <div className="stapel">
        <h3 id="papier-kop" tabIndex={-1} ref={kop}>
          {tekst.kop}
        </h3>
        <p>{uitgegeven === 0 ? tekst.geenPapier : tekst.hoever(uitgegeven, ingevoerd, niet_terug)}</p>
        <div role="status">{uitgegeven > 0 && klaar && <p className="melding">{tekst.alles}</p>}</div>
        {wachten.length + van_anderen > 0 && <Wachtend wachten={wachten} van_anderen={van_anderen} />}
      </div>
      {!klaar && <Invoeren aanvragen={aanvragen} klaar={() => void ververs()} />}
      {uitgegeven > 0 && <NietTerug niet_terug={niet_terug} voorgesteld={voorgesteld} />}
    </section>
  );
}
