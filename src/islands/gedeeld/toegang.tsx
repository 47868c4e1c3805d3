import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { maakPoort, type Poort } from '#client/toegang/poort.ts';
import type { Account, Sessies } from '#client/toegang/sessie.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { conceptenVan } from '#islands/gedeeld/concepten.ts';
import { MetConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { Inloggen } from '#islands/gedeeld/inloggen.tsx';
import { WeerInloggen } from '#islands/gedeeld/weer-inloggen.tsx';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { toegangTekst as tekst } from '#teksten/nl/toegang/toegang.ts';

interface Props {
  readonly sessies: Sessies;
  /** What stands around signing in. */
  readonly kader?: (inloggen: ReactNode) => ReactNode;
  /** The screens of who is signed in; made anew for somebody else. */
  readonly children: (poort: Poort, logUit: () => void) => ReactNode;
}
type Stand =
  | { readonly soort: 'laden' | 'onbereikbaar' | 'uit' }
  | { readonly soort: 'in'; readonly account: Account; readonly melding: string | null };

function Binnen({
  sessies,
  account,
  children,
  ander,
  uit,
}: Omit<Props, 'kader'> & {
  readonly account: Account;
  readonly ander: (account: Account) => void;
  readonly uit: () => void;
}) {
  const poort = useMemo(() => maakPoort(sessies, account), [sessies, account]);
  const concepten = useMemo(() => conceptenVan(account.wie), [account]);
  useEffect(() => sessies.volgUit(account.wie, uit), [sessies, account, uit]);
  const logUit = (): void => {
    uit();
    void sessies.logUit(account.wie);
  };
  return (
    <MetConcepten value={concepten}>
      <WeerInloggen sessies={sessies} poort={poort} ander={ander} />
      {children(poort, logUit)}
    </MetConcepten>
  );
}

/** Who signs in gets screens of their own, which stay until that same person signs out. */
export function Toegang({ sessies, kader = (inloggen) => inloggen, children }: Props) {
  const [stand, zet] = useState<Stand>({ soort: 'laden' });
  const kijk = useCallback(async (): Promise<void> => {
    const nu = await sessies.bewijs();
    zet(nu.soort === 'in' ? { soort: 'in', account: nu.account, melding: null } : { soort: nu.soort });
  }, [sessies]);
  useEffect(() => void kijk(), [kijk]);
  const uit = useCallback(() => zet({ soort: 'uit' }), []);
  if (stand.soort === 'uit') return kader(<Inloggen sessies={sessies} klaar={() => void kijk()} />);
  if (stand.soort === 'onbereikbaar')
    return kader(
      <div className="stapel" role="alert">
        <p className="melding mislukt">{tekst.onbereikbaar}</p>
        <button type="button" className="nl-button nl-button--default" onClick={() => void kijk()}>
          {tekst.opnieuw}
        </button>
      </div>,
    );
  if (stand.soort !== 'in') return kader(<p role="status">{tekst.laden}</p>);
  const { account, melding } = stand;
  return (
    <>
      <div role="status" className="geen-print">
        {melding && (
          <p className="let-op">
            <Zin zin={melding} />
          </p>
        )}
      </div>
      <Binnen
        key={account.wie}
        sessies={sessies}
        account={account}
        ander={(nieuw) =>
          zet({
            soort: 'in',
            account: nieuw,
            melding: tekst.weer.nuAnder(alsNaam(nieuw.adres), alsNaam(account.adres)),
          })
        }
        uit={uit}
      >
        {children}
      </Binnen>
    </>
  );
}
