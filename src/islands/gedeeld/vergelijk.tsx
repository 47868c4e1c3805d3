import { useEffect, useId, useRef, useState } from 'react';
import { conceptTekst as tekst } from '#teksten/nl/formulier/concepten.ts';

export interface Verschil {
  readonly sleutel: string;
  readonly naam: string;
  readonly mijn: string;
  readonly nu: string;
  /** Both changed it: somebody must choose. */
  readonly botst: boolean;
}
interface Props {
  readonly kop: string;
  readonly uitleg?: string;
  readonly verschillen: readonly Verschil[];
  /** The keys of what stays as it was typed. */
  readonly neem: (mijn: ReadonlySet<string>) => void;
  /** Away with all of it; absent where it stands in a form. */
  readonly gooiWeg?: () => void;
  /** Whether it comes up while somebody works, and so takes the focus. */
  readonly dringend?: boolean;
}

function Keuze({ verschil, kies }: { verschil: Verschil; kies: (mijn: boolean) => void }) {
  const groep = useId();
  const { naam, mijn, nu, botst } = verschil;
  return (
    <fieldset className="vergelijking">
      <legend>{naam}</legend>
      {([true, false] as const).map((isMijn) => (
        <label key={String(isMijn)}>
          <span>
            <input type="radio" name={groep} defaultChecked={!botst && isMijn} onChange={() => kies(isMijn)} />{' '}
            <strong>{isMijn ? tekst.mijn : tekst.nu}</strong>
          </span>
          <span className="vergeleken" dir="auto">
            {(isMijn ? mijn : nu) || tekst.leeg}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What somebody typed beside what stands there now, field by field, to choose from. */
export function Vergelijk({ kop, uitleg, verschillen, neem, gooiWeg, dringend = false }: Props) {
  const id = useId();
  const kopregel = useRef<HTMLParagraphElement>(null);
  const [keuzes, zet] = useState<Readonly<Record<string, boolean>>>({});
  const [mist, zetMist] = useState(false);
  useEffect(() => {
    if (dringend) kopregel.current?.focus();
  }, [dringend]);
  const isMijn = ({ sleutel, botst }: Verschil): boolean | undefined => keuzes[sleutel] ?? (botst ? undefined : true);
  function klaar(): void {
    const open = verschillen.some((verschil) => isMijn(verschil) === undefined);
    zetMist(open);
    if (!open) neem(new Set(verschillen.filter(isMijn).map(({ sleutel }) => sleutel)));
  }
  return (
    <section className="let-op stapel vergelijk" aria-labelledby={id}>
      {/* No heading: it stands above forms at any depth of a page. */}
      <p id={id} tabIndex={-1} ref={kopregel}>
        <strong>{kop}</strong>
      </p>
      {uitleg && <p>{uitleg}</p>}
      {verschillen.map((verschil) => (
        <Keuze
          key={verschil.sleutel}
          verschil={verschil}
          kies={(mijn) => zet((nu) => ({ ...nu, [verschil.sleutel]: mijn }))}
        />
      ))}
      <div role="alert">{mist && <p className="veldfout">{tekst.kies}</p>}</div>
      <div className="knoppen">
        <button type="button" className="nl-button nl-button--primary" onClick={klaar}>
          {tekst.neem}
        </button>
        {gooiWeg && (
          <button type="button" className="nl-button nl-button--default" onClick={gooiWeg}>
            {tekst.weg}
          </button>
        )}
      </div>
    </section>
  );
}
