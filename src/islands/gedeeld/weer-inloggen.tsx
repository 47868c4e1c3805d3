import { useState, useSyncExternalStore } from 'react';
import type { Poort } from '#client/toegang/poort.ts';
import type { Account, Sessies } from '#client/toegang/sessie.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Dialoog } from '#islands/gedeeld/dialoog.tsx';
import { Inloggen } from '#islands/gedeeld/inloggen.tsx';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { toegangTekst } from '#teksten/nl/toegang/toegang.ts';

const tekst = toegangTekst.weer;

interface Props {
  readonly sessies: Sessies;
  readonly poort: Poort;
  /** Somebody else signed in here: these screens are not theirs. */
  readonly ander: (account: Account) => void;
}

/** Signing in again over a screen on which somebody may be typing: what stands there stays. */
export function WeerInloggen({ sessies, poort, ander }: Props) {
  const { reden, open } = useSyncExternalStore(poort.volg, poort.stand);
  const [terug, zetTerug] = useState(false);
  async function klaar(): Promise<void> {
    const nu = await sessies.bewijs();
    if (nu.soort === 'in' && nu.account.wie !== poort.account.wie) return ander(nu.account);
    poort.weerIn();
    zetTerug(true);
  }
  const opnieuw = (): void => poort.weerIn();
  return (
    <>
      <div role="status" className={(reden && !open) || (terug && !reden) ? 'weerinloggen vol geen-print' : undefined}>
        {reden && !open && (
          <p className="let-op">
            {tekst.kop[reden]}{' '}
            <button type="button" className="alsLink" onClick={poort.open}>
              {reden === 'geen_taak' ? tekst.waarom : toegangTekst.logIn}
            </button>
          </p>
        )}
        {terug && !reden && (
          <p className="melding">
            {tekst.terug}{' '}
            <button type="button" className="alsLink" onClick={() => zetTerug(false)}>
              {tekst.sluit}
            </button>
          </p>
        )}
      </div>
      {reden && open && (
        <Dialoog key={reden} kop={tekst.kop[reden]} sluit={poort.nietNu}>
          <p>
            <Zin zin={tekst.uitleg[reden](alsNaam(poort.account.adres))} />
          </p>
          {reden === 'geen_taak' ? (
            <div className="knoppen">
              <button type="button" className="nl-button nl-button--primary" onClick={opnieuw}>
                {tekst.opnieuw}
              </button>
            </div>
          ) : (
            <Inloggen sessies={sessies} adres={poort.account.adres} klaar={() => void klaar()} kop={null} />
          )}
          <p>
            <button type="button" className="alsLink" onClick={poort.nietNu}>
              {tekst.nietNu}
            </button>
          </p>
        </Dialoog>
      )}
    </>
  );
}
