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
  readonly doe: (velden: FormData) => Promise<string>;
  readonly klaar: () => Promise<void>;
  readonly children?: ReactNode;
}

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
      if ((plek instanceof HTMLTextAreaElement || plek instanceof HTMLInputElement) && plek.type !== 'checkbox')
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
      notify(await doe(velden), { type: 'success' });
      wisConcept(naam);
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
