import { useEffect, useState } from 'react';
import { paths } from '#config/paths.ts';
import type { Telling, Titel } from '#domein/contract/jurybeheer.ts';
import { RONDE_LIMIETEN } from '#domein/ronde/ronde.limieten.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie, Zelden } from '#islands/jury/begeleiden/actie.tsx';
import { getypt, Reden, Tekstvlak } from '#islands/jury/begeleiden/velden.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const tekst = beheerTekst.uitslag;

/** Titles by id, as they stood when the vote opened. */
function useTitels(): (id: string) => string {
  const { beheer, ronde } = useVerband();
  const [titels, zet] = useState<readonly Titel[]>([]);
  useEffect(() => {
    void beheer.papier(ronde.slug).then((antwoord) => {
      if (antwoord.soort === 'gelukt') zet(antwoord.waarde.aanvragen);
    });
  }, [beheer, ronde.slug]);
  return (gezocht) => titels.find(({ id }) => id === gezocht)?.titel ?? '';
}

function Verdeling({ telling, titelVan }: { telling: Telling; titelVan: (id: string) => string }) {
  const { ronde } = useVerband();
  const { uitslag, zinnen, geldig, versie } = telling;
  const { opkomst } = uitslag;
  return (
    <div className="stapel">
      <h4>{tekst.versie(versie)}</h4>
      <p>
        {tekst.opkomst(opkomst.stembiljetten, opkomst.juryleden)}{' '}
        {geldig ? tekst.samen(uitslag.besteed_cent, ronde.budget_cent) : tekst.ongeldig}
      </p>
      <ul className="verdeling">
        {[...uitslag.aanvragen]
          .sort((een, ander) => ander.toegekend_cent - een.toegekend_cent)
          .map(({ id, toegekend_cent }) => (
            <li key={id}>
              <strong dir="auto">{titelVan(id)}</strong>
              <span>{toegekend_cent > 0 ? bedrag(toegekend_cent) : tekst.niets}</span>
              <p dir="auto">
                <Zin zin={zinnen[id] ?? ''} />
              </p>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Vaststellen({ telling, titelVan }: { telling: Telling; titelVan: (id: string) => string }) {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <Actie
      kop={tekst.stelVast}
      concept="vaststellen"
      versie={String(telling.versie)}
      uitleg={tekst.stelVastUitleg}
      knop={tekst.stelVast}
      doe={(velden) => beheer.stelVast(ronde.slug, telling.versie, getypt(velden, 'motivering'))}
      klaar={({ met_de_hand: zelf }) =>
        gedaan(
          zelf.length === 0
            ? tekst.isVast
            : `${tekst.isVast} ${tekst.metDeHand(zelf.map(titelVan).map(alsNaam).join(', '))}`,
        )
      }
    >
      <Tekstvlak
        naam="motivering"
        label={tekst.motivering}
        hulp={tekst.motiveringHulp}
        regels={4}
        max={RONDE_LIMIETEN.motivering}
      />
    </Actie>
  );
}

function Opnieuw() {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <Zelden
      kop={tekst.opnieuw}
      concept="opnieuw-tellen"
      uitleg={tekst.opnieuwUitleg}
      knop={tekst.opnieuw}
      doe={(velden) => beheer.tel(ronde.slug, getypt(velden, 'reden') || null)}
      klaar={() => gedaan(tekst.geteld)}
    >
      <Reden hulp={beheerTekst.stap.redenHulp} />
    </Zelden>
  );
}

/** Counting, looking at what came of it, and confirming it. */
export function Uitslagvak() {
  const { beheer, ronde, stand, gedaan } = useVerband();
  const titelVan = useTitels();
  const { uitslag: telling, papier } = stand;
  const papierKlaar = papier.uitgegeven === papier.ingevoerd + papier.niet_terug;
  return (
    <section className="stapel ruim" aria-labelledby="uitslag-kop">
      <h3 id="uitslag-kop">{tekst.kop}</h3>
      {telling && <Verdeling telling={telling} titelVan={titelVan} />}
      {telling?.vastgesteld && (
        <p className="melding">
          {tekst.vast} <a href={paths.uitslag(ronde.slug)}>{tekst.naar}</a>
        </p>
      )}
      {!telling && !papierKlaar && <p className="let-op">{tekst.eerstPapier}</p>}
      {!telling && papierKlaar && (
        <Actie
          uitleg={tekst.telUitleg}
          knop={tekst.tel}
          doe={() => beheer.tel(ronde.slug, null)}
          klaar={() => gedaan(tekst.geteld)}
        />
      )}
      {telling && !telling.vastgesteld && <Vaststellen telling={telling} titelVan={titelVan} />}
      {telling && <Opnieuw />}
    </section>
  );
}
