import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Title, useRefresh } from 'react-admin';
import type { Inleesantwoord } from '#domein/contract/eindpunten.ts';
import { INLEES_BYTES } from '#domein/plek/import/inlezen.limieten.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { INLEZINGEN, Inlezingen } from '#islands/werkplek/inhoud/inlezingen.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { inleesTekst as tekst } from '#teksten/nl/werkplek/werkplek-inlezen.ts';
import { keuzeTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

interface Gelezen {
  /** The form as it was sent: the same is sent again to carry it out. */
  readonly inhoud: FormData;
  readonly antwoord: Inleesantwoord;
}

function Regels({ antwoord }: { antwoord: Inleesantwoord }) {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (antwoord.klopt) kop.current?.focus();
  }, [antwoord]);
  return (
    <>
      <h2 ref={kop} tabIndex={-1}>
        {antwoord.klopt ? tekst.watVerandert : tekst.watFout}
      </h2>
      {antwoord.klopt && <p>{tekst.telling(antwoord.nieuw, antwoord.anders, antwoord.gelijk)}</p>}
      {antwoord.klopt && antwoord.concept > 0 && <p>{tekst.concept(antwoord.concept)}</p>}
      <ul className="punten">
        {antwoord.regels.map((regel) => (
          <li key={regel}>
            <Zin zin={regel} />
          </li>
        ))}
      </ul>
      {antwoord.meer > 0 && <p>{tekst.meer(antwoord.meer)}</p>}
    </>
  );
}

/** Places from a spreadsheet: first what would change, then the change, all of it or nothing. */
export function Inlezen() {
  const bron = useBron();
  const ververs = useRefresh();
  const geheugen = useQueryClient();
  const [gelezen, zetGelezen] = useState<Gelezen | null>(null);
  const keur = (velden: FormData): string | null => {
    const bestand = velden.get('bestand');
    if (!(bestand instanceof File) || bestand.size === 0) return tekst.geenBestand;
    return bestand.size > INLEES_BYTES ? tekst.teGroot : null;
  };
  async function vraag(inhoud: FormData): Promise<Inleesantwoord> {
    const antwoord = await bron.stuurBestand('/api/plekken-inlezen', inhoud);
    zetGelezen({ inhoud, antwoord });
    return antwoord;
  }
  async function kijk(inhoud: FormData): Promise<string | { readonly fout: string }> {
    zetGelezen(null);
    const antwoord = await vraag(inhoud);
    return antwoord.klopt ? tekst.klopt : { fout: tekst.fouten(antwoord.aantal) };
  }
  async function neemOver({ inhoud, merk }: { inhoud: FormData; merk: string }) {
    inhoud.set('merk', merk);
    const antwoord = await vraag(inhoud);
    if (!antwoord.klopt) return { fout: tekst.fouten(antwoord.aantal) };
    return antwoord.stand === 'geschreven' ? tekst.overgenomen : { fout: tekst.verouderd };
  }
  const klaar = async (): Promise<void> => {
    zetGelezen(null);
    await geheugen.invalidateQueries({ queryKey: INLEZINGEN });
    ververs();
  };
  return (
    <div className="stapel ruim werkdossier">
      <Title title={tekst.kop} />
      <Handeling
        naam="plekken-inlezen"
        knop={tekst.kijk}
        uitleg={tekst.uitleg}
        keur={keur}
        doe={kijk}
        klaar={async () => {}}
      >
        <label>
          {tekst.kies}
          <input type="file" name="bestand" accept=".csv,.txt,.xlsx,.ods,.json,.geojson,text/csv" />
        </label>
        <p>{tekst.eigenLijst}</p>
        <label>
          {tekst.soort}
          <select name="soort">
            <option value="">{tekst.soortInBestand}</option>
            {Object.entries(keuzeTekst.plek_soort).map(([soort, naam]) => (
              <option key={soort} value={soort} dir="auto">
                {naam}
              </option>
            ))}
          </select>
        </label>
        <label className="vinkje">
          <input type="checkbox" name="zonder_wachtende" value="ja" />
          {tekst.zonderWachtende}
        </label>
        <label className="vinkje">
          <input type="checkbox" name="oude_mac" value="ja" />
          {tekst.oudeMac}
        </label>
      </Handeling>
      {gelezen && (
        <section className="werkblok stapel">
          <Regels antwoord={gelezen.antwoord} />
          {gelezen.antwoord.klopt && gelezen.antwoord.nieuw + gelezen.antwoord.anders > 0 && (
            <Handeling
              naam="plekken-overnemen"
              knop={tekst.neemOver}
              hoofdzaak
              doe={() =>
                neemOver({ inhoud: gelezen.inhoud, merk: gelezen.antwoord.klopt ? gelezen.antwoord.merk : '' })
              }
              klaar={klaar}
            />
          )}
        </section>
      )}
      <Inlezingen />
    </div>
  );
}
