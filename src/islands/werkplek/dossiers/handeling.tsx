import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { Werkfout } from '#client/werkfout.ts';
import { leesConcept, schrijfConcept, wisConcept } from '#islands/werkplek/inhoud/conceptopslag.ts';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { werkfoutTekst } from '#teksten/nl/werkplek.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek-dossiers.ts';

interface Props {
  /** Name of the draft, so that a lost connection loses nothing. */
  readonly naam: string;
  readonly knop: string;
  readonly uitleg?: string | undefined;
  readonly hoofdzaak?: boolean;
  /** What is wrong with what was filled in; null when it can be sent. */
  readonly keur?: (velden: FormData) => string | null;
  /** Gives the sentence that says it worked, or what went wrong in words of its own; rejects with a Werkfout. */
  readonly doe: (velden: FormData) => Promise<string | { readonly fout: string }>;
  readonly klaar: () => Promise<void>;
  readonly children?: ReactNode;
}

/** A browser does not let a script choose a file; of a choice `value` is its name. */
const NIET_TERUG: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file']);

/** One thing to do with a dossier: its fields, a button that says what happens, and what went wrong. */
export function Handeling({ naam, knop, uitleg, hoofdzaak = false, keur, doe, klaar, children }: Props) {
  const notify = useNotify();
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const formulier = useRef<HTMLFormElement>(null);
  const melding = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    for (const [veld, waarde] of Object.entries(leesConcept(naam) ?? {})) {
      const plek = formulier.current?.elements.namedItem(veld);
      if ((plek instanceof HTMLTextAreaElement || plek instanceof HTMLInputElement) && !NIET_TERUG.has(plek.type))
        plek.value = String(waarde);
    }
  }, [naam]);
  useEffect(() => {
    if (fout) melding.current?.focus();
  }, [fout]);
  const bewaar = (): void => {
    if (formulier.current) schrijfConcept(naam, Object.fromEntries(new FormData(formulier.current)));
  };
  async function verstuur(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const velden = new FormData(poging.currentTarget);
    const mis = keur?.(velden) ?? null;
    zetFout(mis);
    if (mis !== null) return;
    zetBezig(true);
    try {
      const gedaan = await doe(velden);
      if (typeof gedaan !== 'string') return zetFout(gedaan.fout);
      notify(gedaan, { type: 'success' });
      wisConcept(naam);
      formulier.current?.reset();
      await klaar();
    } catch (mislukt) {
      zetFout(werkfoutTekst[mislukt instanceof Werkfout ? mislukt.code : 'storing']);
    } finally {
      zetBezig(false);
    }
  }
  return (
    <form ref={formulier} className="formgroep" noValidate onSubmit={verstuur} onInput={bewaar}>
      {uitleg && <p className="klein">{uitleg}</p>}
      {fout && (
        <p className="veldfout" role="alert" tabIndex={-1} ref={melding}>
          {fout}
        </p>
      )}
      {children}
      <div className="knoppen">
        <Knop hoofdzaak={hoofdzaak} bezig={bezig}>
          {knop}
        </Knop>
      </div>
      <div role="status">{bezig && <p>{tekst.bezig}</p>}</div>
    </form>
  );
}
