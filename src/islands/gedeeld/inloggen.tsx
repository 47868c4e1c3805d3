import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { Sessies } from '#client/toegang/sessie.ts';
import { leesMailadres } from '#domein/gedeeld/mailadres.ts';
import { leesInlogcode } from '#domein/toegang/toegang.rules.ts';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { type Formulierfout, LEEG } from '#formulieren/gedeeld/toestand.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import type { Foutcode } from '#teksten/nl/formulier/fouten.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { toegangTekst as tekst } from '#teksten/nl/toegang/toegang.ts';

type Veld = keyof typeof tekst.velden;
const VOORVOEGSEL = 'inlog';

interface Stand {
  /** Where the code went; null as long as none was asked. */
  readonly adres: string | null;
  readonly getypt: string;
  readonly fouten: readonly Formulierfout[];
  readonly bezig: boolean;
}

const fout = (veld: Veld | null, code: Foutcode): readonly Formulierfout[] => [{ veld, code }];
const leeg = (getypt: string): boolean => getypt.trim() === '';

/** One step of signing in. Gives the next stand; null when somebody is in. */
async function stap(sessies: Sessies, { adres }: Stand, getypt: string): Promise<Stand | null> {
  const blijf = (veld: Veld | null, code: Foutcode): Stand => ({
    adres,
    getypt,
    fouten: fout(veld, code),
    bezig: false,
  });
  if (adres === null) {
    const gelezen = leesMailadres(getypt);
    if (!gelezen.ok) return blijf('contact_email', leeg(getypt) ? 'leeg' : gelezen.fout);
    const mislukt = await sessies.vraagCode(gelezen.waarde);
    return mislukt ? blijf(null, mislukt) : { adres: gelezen.waarde, getypt: '', fouten: [], bezig: false };
  }
  const code = leesInlogcode(getypt);
  if (code === null) return blijf('code', leeg(getypt) ? 'leeg' : 'geen_code');
  const mislukt = await sessies.logIn(adres, code);
  return mislukt ? blijf(mislukt === 'code_onjuist' ? 'code' : null, mislukt) : null;
}

interface Props {
  readonly sessies: Sessies;
  /** Stands ready: whose screen it is. */
  readonly adres?: string;
  /** Null where something above it says what it is for. */
  readonly kop?: string | null;
  readonly klaar: () => void;
}

/** Asks for an address, then for the code that was mailed to it. */
export function Inloggen({ sessies, adres: begin = '', kop = tekst.kop, klaar }: Props) {
  const [stand, zet] = useState<Stand>({ adres: null, getypt: begin, fouten: [], bezig: false });
  const { adres, getypt, fouten, bezig } = stand;
  const veld: Veld = adres === null ? 'contact_email' : 'code';
  const eerste = useRef(true);
  // After each step the focus goes to what must be done now, not on arrival.
  useEffect(() => {
    if (eerste.current) eerste.current = false;
    else document.getElementById(fouten.length > 0 ? FOUTENLIJST_ID : `${VOORVOEGSEL}-${veld}`)?.focus();
  }, [fouten, veld]);

  async function verder(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const ingevuld = String(new FormData(poging.currentTarget).get(veld) ?? '');
    zet({ ...stand, getypt: ingevuld, bezig: true });
    const nieuw = await stap(sessies, stand, ingevuld);
    if (nieuw) zet(nieuw);
    else klaar();
  }
  const opnieuw = (): void => zet({ adres: null, getypt: adres ?? '', fouten: [], bezig: false });

  const toestand = { waarden: { [veld]: [getypt] }, fouten };
  return (
    <Kader
      value={{
        toestand: fouten.length > 0 || getypt ? toestand : LEEG,
        teksten: tekst.velden,
        gegevens: { toegang: tekst.fouten },
        vrij: new Set(),
        voorvoegsel: VOORVOEGSEL,
      }}
    >
      <section className="formgroep" aria-labelledby={kop === null ? undefined : 'inloggen'}>
        {kop !== null && <h2 id="inloggen">{kop}</h2>}
        {fouten.length > 0 && <Foutenlijst />}
        <div role="status">
          {adres && (
            <p className="melding">
              <Zin zin={tekst.verstuurd(alsNaam(adres))} />
            </p>
          )}
        </div>
        <p>{adres === null ? tekst.uitleg : tekst.geenMail}</p>
        <form className="formgroep" noValidate onSubmit={verder} key={veld}>
          {veld === 'code' ? (
            <Tekstveld naam="code" autoComplete="one-time-code" cijfers />
          ) : (
            <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
          )}
          <div className="knoppen">
            <button className="nl-button nl-button--primary" type="submit" aria-disabled={bezig || undefined}>
              {adres === null ? tekst.vraag : tekst.logIn}
            </button>
            {adres !== null && (
              <button className="nl-button nl-button--default" type="button" onClick={opnieuw}>
                {tekst.anderAdres}
              </button>
            )}
          </div>
          <p className="klein">{tekst.blijft}</p>
        </form>
        <div role="status">{bezig && <p>{tekst.bezig}</p>}</div>
      </section>
    </Kader>
  );
}
