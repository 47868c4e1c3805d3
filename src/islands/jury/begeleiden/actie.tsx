import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { Stemantwoord } from '#client/stemming/stemvraag.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { useFormulierconcept } from '#islands/gedeeld/formulierconcept.tsx';
import { teLangIn } from '#islands/gedeeld/invoer.tsx';
import { misluktZin, useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst as tekst } from '#teksten/nl/ronde/rondebeheer.ts';

/** A sentence that says what to repair; nothing was sent. */
export class Invulfout {
  readonly zin: string;
  constructor(zin: string) {
    this.zin = zin;
  }
}
export type Poging<Waarde> = Invulfout | Stemantwoord<Waarde>;

interface Props<Waarde> {
  readonly kop?: string;
  readonly uitleg?: string;
  readonly knop: string;
  /** Stands out less: not what one comes for. */
  readonly bijzaak?: boolean;
  /** By what name it is kept on this device until it is sent; without one it is not. */
  readonly concept?: string;
  /** On what it is typed, when that can change meanwhile. */
  readonly versie?: string;
  readonly doe: (velden: FormData) => Promise<Poging<Waarde>>;
  /** After it worked. The form is emptied by then, unless it went away. */
  readonly klaar: (waarde: Waarde) => Promise<void> | void;
  readonly children?: ReactNode;
}

/** One thing staff can do: its fields, one button that says what happens, and what went wrong above them. */
export function Actie<Waarde>(props: Props<Waarde>) {
  const { kop, uitleg, knop, bijzaak = false, concept, versie, doe, klaar, children } = props;
  const { ronde, gedaan } = useVerband();
  const {
    formulier,
    bewaar,
    wis,
    melding: eerder,
  } = useFormulierconcept(concept ? `ronde:${ronde.slug}:${concept}` : null, versie);
  const id = useId();
  const [fout, zetFout] = useState<{ readonly zin: string } | null>(null);
  const [bezig, zetBezig] = useState(false);
  const melding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fout) melding.current?.focus();
  }, [fout]);

  async function verstuur(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const lang = teLangIn(poging.currentTarget);
    if (lang) return lang.focus();
    zetBezig(true);
    const uitkomst = await doe(new FormData(poging.currentTarget));
    zetBezig(false);
    if (uitkomst instanceof Invulfout) return zetFout({ zin: uitkomst.zin });
    const zin = misluktZin(uitkomst);
    const alGedaan = uitkomst.soort === 'geweigerd' && uitkomst.code === 'al_gedaan';
    if (zin !== null && !alGedaan) return zetFout({ zin });
    zetFout(null);
    wis();
    formulier.current?.reset();
    if (uitkomst.soort === 'gelukt') await klaar(uitkomst.waarde);
    else if (zin !== null) await gedaan(zin);
  }
  return (
    <>
      {eerder}
      <form
        ref={formulier}
        className="formgroep actievak"
        noValidate
        onSubmit={verstuur}
        onInput={bewaar}
        aria-labelledby={kop ? id : undefined}
      >
        {kop && <h4 id={id}>{kop}</h4>}
        {fout && (
          <div className="foutenlijst stapel" role="alert" tabIndex={-1} ref={melding}>
            <p className="veldfout">{tekst.fout}</p>
            <p>
              <Zin zin={fout.zin} />
            </p>
          </div>
        )}
        {uitleg && <p>{uitleg}</p>}
        {children}
        <div className="knoppen">
          <button
            type="submit"
            className={`nl-button nl-button--${bijzaak ? 'default' : 'primary'}`}
            aria-disabled={bezig || undefined}
          >
            {knop}
          </button>
        </div>
        <div role="status">{bezig && <p>{tekst.bezig}</p>}</div>
      </form>
    </>
  );
}

/** The same, behind a line to open: what one seldom wants, or cannot take back. */
export function Zelden<Waarde>({ kop, ...rest }: Props<Waarde> & { readonly kop: string }) {
  return (
    <details className="zelden">
      <summary>{kop}</summary>
      <Actie {...rest} bijzaak />
    </details>
  );
}
