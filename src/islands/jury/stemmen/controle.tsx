import { type SubmitEvent, useCallback, useEffect, useState } from 'react';
import { zoekBiljet } from '#client/stemming/jury.ts';
import { haalKeuzes } from '#client/zoeken/keuzes.ts';
import type { Gevondenbiljet } from '#domein/contract/jury.ts';
import { leesBewijscode } from '#domein/stemming/bewijscode.ts';
import type { Keuze } from '#domein/stemming/keuzes.ts';
import { juryTekst } from '#teksten/nl/stemming/jury.ts';
import { stemfoutTekst } from '#teksten/nl/stemming/stemfouten.ts';

const tekst = juryTekst.controle;

interface Rondenaam {
  readonly slug: string;
  readonly naam: string;
}

/** The rondes of the site as it was built; asked again when somebody comes to choose and they are not there yet. */
function useRondes(adres: string, misluk: (zin: string) => void) {
  const [rondes, zet] = useState<readonly Rondenaam[] | null>(null);
  const haal = useCallback(async (): Promise<void> => {
    try {
      zet(JSON.parse(await haalKeuzes(adres)));
      misluk('');
    } catch {
      misluk(juryTekst.geenVerbinding);
    }
  }, [adres, misluk]);
  useEffect(() => void haal(), [haal]);
  return { rondes, haalNog: () => void (rondes ?? haal()) };
}

const woord = (keuze: Keuze | undefined): string =>
  typeof keuze === 'number' ? juryTekst.biljet.punten(keuze) : juryTekst.biljet[keuze ?? 'onthouding'];

const Gevonden = ({ biljet }: { biljet: Gevondenbiljet }) => (
  <div className="stapel">
    <p className="melding">{tekst.gevonden}</p>
    <ul>
      {biljet.aanvragen.map(({ id, titel }) => (
        <li key={id}>
          <bdi>{titel}</bdi>: <strong>{woord(biljet.keuzes[id])}</strong>
        </li>
      ))}
    </ul>
  </div>
);

/** Finds a ballot back by its code, for everyone and without signing in: who asks stays unknown. */
export function Controle({ rondelijst }: { rondelijst: string }) {
  const [biljet, zetBiljet] = useState<Gevondenbiljet | null>(null);
  const [fout, zetFout] = useState('');
  const { rondes, haalNog } = useRondes(rondelijst, zetFout);

  async function zoek(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    const velden = new FormData(poging.currentTarget);
    const code = leesBewijscode(String(velden.get('bewijscode') ?? ''));
    zetBiljet(null);
    zetFout('');
    if (code === null) return zetFout(stemfoutTekst.geen_bewijscode);
    const antwoord = await zoekBiljet(String(velden.get('ronde') ?? ''), code);
    if (antwoord.soort === 'gelukt') return zetBiljet(antwoord.waarde);
    if (antwoord.soort === 'onbereikbaar') return zetFout(juryTekst.geenVerbinding);
    zetFout(antwoord.code === 'onbekend' ? tekst.niets : stemfoutTekst[antwoord.code]);
  }
  return (
    <section className="stapel" id="controle" aria-labelledby="controle-kop">
      <h2 id="controle-kop">{tekst.kop}</h2>
      <p>{tekst.uitleg}</p>
      <form className="formgroep" onSubmit={zoek} noValidate>
        <div className="veld">
          <label htmlFor="controle-ronde">{tekst.ronde}</label>
          <select id="controle-ronde" name="ronde" onFocus={haalNog}>
            {rondes?.map(({ slug, naam }) => (
              <option dir="auto" key={slug} value={slug}>
                {naam}
              </option>
            ))}
          </select>
        </div>
        <div className="veld">
          <label htmlFor="controle-code">{juryTekst.veranderen.code}</label>
          <input
            dir="auto"
            id="controle-code"
            name="bewijscode"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </div>
        <div className="knoppen">
          <button type="submit" className="nl-button nl-button--default">
            {tekst.knop}
          </button>
        </div>
      </form>
      <div role="status">{biljet && <Gevonden biljet={biljet} />}</div>
      <div role="alert">{fout && <p className="melding mislukt">{fout}</p>}</div>
    </section>
  );
}
