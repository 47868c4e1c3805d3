import { useRef, useState } from 'react';
import type { Genodigde, Uitnodiging } from '#domein/contract/jurybeheer.ts';
import { leesMailadressen } from '#domein/gedeeld/mailadressen.ts';
import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';
import { MEESTE_ADRESSEN } from '#domein/stemming/adressen.ts';
import { ADVIES_LIMIETEN } from '#domein/stemming/advies.limieten.ts';
import { opJuryvolgorde } from '#domein/stemming/juryvolgorde.ts';
import { lengteVan } from '#formulieren/gedeeld/ruimte.tsx';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie, Invulfout } from '#islands/jury/begeleiden/actie.tsx';
import { getypt, Rondjes, Tekstvlak } from '#islands/jury/begeleiden/velden.tsx';
import { misluktZin, useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** Code points; the CHECK of public.jurylid is the same. */
const NAAM_LENGTE = 80;

const tekst = beheerTekst.jury;

/** What came of each address, when not all were simply invited. */
const Uitkomsten = ({ adressen }: { adressen: readonly Uitnodiging[] }) => (
  <ul className="punten">
    {adressen.map(({ adres, stand }) => (
      <li key={adres}>
        <bdi>{adres}</bdi> {tekst.uitkomst[stand]}.
      </li>
    ))}
  </ul>
);

interface Uitnodigprops {
  readonly toon: (adressen: readonly Uitnodiging[]) => void;
  readonly zetDubbel: (adressen: readonly string[]) => void;
}
function Uitnodigen({ toon, zetDubbel }: Uitnodigprops) {
  const { beheer, ronde, gedaan } = useVerband();
  const gevraagd = useRef(new Set<string>());
  async function doe(velden: FormData) {
    const { adressen, dubbel, fout } = leesMailadressen(getypt(velden, 'adressen'));
    if (fout.length > 0) return new Invulfout(tekst.geenAdres(fout.map(alsNaam).join(', ')));
    if (adressen.length === 0) return new Invulfout(tekst.leeg);
    if (adressen.length > MEESTE_ADRESSEN) return new Invulfout(tekst.teVeel);
    const vreemd = adressen.filter((adres) => vermoedAdres(adres) !== null && !gevraagd.current.has(adres));
    if (vreemd.length > 0) {
      for (const adres of vreemd) gevraagd.current.add(adres);
      return new Invulfout(vreemd.map((adres) => tekst.bedoelJe(adres, vermoedAdres(adres) ?? '')).join(' '));
    }
    zetDubbel(dubbel);
    const rol = getypt(velden, 'rol') === 'adviseur' ? 'adviseur' : 'jurylid';
    const functie = rol === 'adviseur' ? getypt(velden, 'functie') || null : null;
    return beheer.nodigUit(ronde.slug, rol, adressen, functie);
  }
  return (
    <Actie
      kop={tekst.nodig}
      concept="uitnodigen"
      uitleg={tekst.uitleg}
      knop={tekst.knop}
      doe={doe}
      klaar={({ adressen }) => {
        toon(adressen);
        return gedaan(tekst.gedaan(adressen.filter(({ stand }) => stand === 'uitgenodigd').length));
      }}
    >
      <Tekstvlak naam="adressen" label={tekst.adressen} regels={5} />
      <Rondjes
        naam="rol"
        label={tekst.wie}
        begin="jurylid"
        keuzes={[
          ['jurylid', tekst.jurylid],
          ['adviseur', tekst.adviseur],
        ]}
      />
      <div className="alleen-adviseur">
        <Tekstvlak naam="functie" label={tekst.functie} hulp={tekst.functieHulp} max={ADVIES_LIMIETEN.functie} />
      </div>
    </Actie>
  );
}

function OpPapier() {
  const { beheer, ronde, gedaan } = useVerband();
  return (
    <Actie
      kop={tekst.opPapier}
      concept="op-papier"
      uitleg={tekst.opPapierUitleg}
      knop={tekst.opPapierKnop}
      doe={async (velden) => {
        const namen = getypt(velden, 'namen')
          .split('\n')
          .map((naam) => naam.trim())
          .filter((naam) => naam !== '');
        if (namen.length === 0) return new Invulfout(tekst.geenNamen);
        if (namen.some((naam) => lengteVan(naam) > NAAM_LENGTE)) return new Invulfout(tekst.naamTeLang(NAAM_LENGTE));
        return beheer.zetOpPapier(ronde.slug, namen);
      }}
      klaar={({ erbij }) => gedaan(tekst.erbij(erbij))}
    >
      <Tekstvlak naam="namen" label={tekst.namen} regels={3} />
    </Actie>
  );
}

const wieIs = ({ email, naam }: Genodigde): string => naam ?? email ?? '';
/** Whether somebody looked before voting began: who has no address never does. */
function bezoek({ email, gezien }: Genodigde): string {
  if (email === null) return tekst.stemtOpPapier;
  return gezien ? tekst.gezien : tekst.nietGezien;
}

function Weghalen({ lid }: { lid: Genodigde }) {
  const { beheer, gedaan } = useVerband();
  const [fout, zetFout] = useState<string | null>(null);
  async function haalWeg(): Promise<void> {
    const antwoord = await beheer.haalWeg(lid.id);
    const zin = misluktZin(antwoord);
    if (zin === null) await gedaan(tekst.isWeg(alsNaam(wieIs(lid))));
    else zetFout(zin);
  }
  return (
    <>
      <button type="button" className="alsLink" onClick={() => void haalWeg()}>
        {tekst.weg}
        <span className="alleen-lezer">
          : <bdi>{wieIs(lid)}</bdi>
        </span>
      </button>
      <div role="alert">{fout && <p className="veldfout">{fout}</p>}</div>
    </>
  );
}

function Genodigden({ kop, leden, vast }: { kop: string; leden: readonly Genodigde[]; vast: boolean }) {
  return (
    <details className="zelden">
      <summary>{kop}</summary>
      {leden.length === 0 ? (
        <p>{tekst.niemand}</p>
      ) : (
        <ul className="ledenlijst">
          {opJuryvolgorde(leden).map((lid) => (
            <li key={lid.id}>
              <span>
                <bdi>{wieIs(lid)}</bdi>
                {lid.functie && (
                  <>
                    , <bdi>{lid.functie}</bdi>
                  </>
                )}
                <span className="klein"> {bezoek(lid)}</span>
              </span>
              {!vast && <Weghalen lid={lid} />}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Who is in the jury, and, until the vote, who else is invited. */
export function Juryvak() {
  const { stand, mag } = useVerband();
  const [nieuw, toon] = useState<readonly Uitnodiging[]>([]);
  const [dubbel, zetDubbel] = useState<readonly string[]>([]);
  const bijzonder = nieuw.some(({ stand: een }) => een !== 'uitgenodigd');
  return (
    <section className="stapel ruim" aria-labelledby="jury-kop">
      <div className="stapel vol">
        <h3 id="jury-kop">{tekst.kop}</h3>
        {mag('jury_uitnodigen') && <p>{tekst.minstens}</p>}
        {(stand.status === 'stemmen' || stand.status === 'tellen') && <p>{tekst.vast}</p>}
        {bijzonder && <Uitkomsten adressen={nieuw} />}
        {nieuw.length > 0 && dubbel.length > 0 && (
          <p>
            <Zin zin={tekst.stondDubbel(dubbel.map(alsNaam).join(', '))} />
          </p>
        )}
        <Genodigden
          kop={tekst.juryleden(stand.juryleden.length)}
          leden={stand.juryleden}
          vast={!mag('jury_verwijderen')}
        />
        <Genodigden
          kop={tekst.adviseurs(stand.adviseurs.length)}
          leden={stand.adviseurs}
          vast={!mag('jury_verwijderen')}
        />
      </div>
      {mag('jury_uitnodigen') && <Uitnodigen toon={toon} zetDubbel={zetDubbel} />}
      {mag('jury_op_papier') && <OpPapier />}
    </section>
  );
}
