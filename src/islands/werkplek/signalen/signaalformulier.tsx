import { type RaRecord, useCreate, useStore } from 'react-admin';
import { SIGNAAL_LIMIETEN } from '#domein/signaal/signaal.limieten.ts';
import { Invoerveld } from '#islands/gedeeld/invoer.tsx';
import { Handeling } from '#islands/werkplek/dossiers/handeling.tsx';
import { THEMAKEUZES } from '#teksten/nl/aanmelding/aanmelding.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { signaalTekst as tekst } from '#teksten/nl/werkplek/signaal.ts';

interface Props {
  readonly wijken: readonly RaRecord[];
  readonly buurten: readonly RaRecord[];
  readonly klaar: () => Promise<void>;
}
const veld = (velden: FormData, naam: string): string => String(velden.get(naam) ?? '').trim();
const keur = (velden: FormData): string | null => {
  if (veld(velden, 'tekst') === '') return tekst.tekst.leeg;
  return veld(velden, 'thema') === '' ? tekst.thema.leeg : null;
};

/** The buurt of the last time stands ready: who is outdoors stays there for a while. */
export function Signaalformulier({ wijken, buurten, klaar }: Props) {
  const [gebied, zetGebied] = useStore<string>('signaal.gebied', '');
  const [voegToe] = useCreate();
  async function doe(velden: FormData): Promise<string> {
    const buurt = buurten.find(({ code }) => code === gebied);
    const data = {
      thema: veld(velden, 'thema'),
      tekst: veld(velden, 'tekst'),
      wijk_code: buurt ? buurt['wijk_code'] : gebied || wijken[0]?.['code'],
      buurt_code: buurt ? buurt['code'] : null,
    };
    await voegToe('signaal', { data }, { returnPromise: true });
    return tekst.bewaard;
  }
  return (
    <Handeling naam="signaal" knop={tekst.bewaar} uitleg={tekst.intro} hoofdzaak keur={keur} doe={doe} klaar={klaar}>
      <label className="namenskeuze">
        {tekst.waar}
        <select value={gebied} onChange={({ target }) => zetGebied(target.value)}>
          {wijken.map(({ code, naam }) => (
            <optgroup key={code} label={alsNaam(naam)}>
              <option dir="auto" value={code}>
                {tekst.heel(alsNaam(naam))}
              </option>
              {buurten
                .filter(({ wijk_code }) => wijk_code === code)
                .map((buurt) => (
                  <option dir="auto" key={buurt['code']} value={buurt['code']}>
                    {buurt['naam']}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <fieldset className="themas">
        <legend>{tekst.thema.label}</legend>
        {THEMAKEUZES.map((thema) => (
          <label key={thema} className="vinkje">
            <input type="radio" name="thema" value={thema} />
            {thema}
          </label>
        ))}
      </fieldset>
      <Invoerveld naam="tekst" label={tekst.tekst.label} max={SIGNAAL_LIMIETEN.tekst} regels={2} />
    </Handeling>
  );
}
