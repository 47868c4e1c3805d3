import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { Werkfout } from '#client/werkplek/werkfout.ts';
import { useFormulierconcept } from '#islands/gedeeld/formulierconcept.tsx';
import { teLangIn } from '#islands/gedeeld/invoer.tsx';
import { Knop } from '#islands/werkplek/schil/knop.tsx';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

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

/** One thing to do with a dossier: its fields, a button that says what happens, and what went wrong. */
export function Handeling({ naam, knop, uitleg, hoofdzaak = false, keur, doe, klaar, children }: Props) {
  const notify = useNotify();
  const [fout, zetFout] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const { formulier, bewaar, wis, melding: eerder } = useFormulierconcept(naam);
  const melding = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (fout) melding.current?.focus();
  }, [fout]);
  async function verstuur(poging: SubmitEvent<HTMLFormElement>): Promise<void> {
    poging.preventDefault();
    if (bezig) return;
    const lang = teLangIn(poging.currentTarget);
    lang?.focus();
    const velden = new FormData(poging.currentTarget);
    const mis = lang ? null : (keur?.(velden) ?? null);
    zetFout(mis);
    if (lang || mis !== null) return;
    zetBezig(true);
    const rondAf = (zin: string): Promise<void> => {
      notify(zin, { type: 'success' });
      wis();
      formulier.current?.reset();
      return klaar();
    };
    try {
      const gedaan = await doe(velden);
      if (typeof gedaan !== 'string') return zetFout(gedaan.fout);
      await rondAf(gedaan);
    } catch (mislukt) {
      const code = mislukt instanceof Werkfout ? mislukt.code : 'storing';
      if (code === 'al_gedaan') return await rondAf(werkfoutTekst[code]);
      zetFout(werkfoutTekst[code]);
      // What stands here is not how it stands any more: also when it was this very step, of which the answer got lost.
      if (code === 'stap_kan_niet') {
        notify(werkfoutTekst[code], { type: 'error' });
        await klaar();
      }
    } finally {
      zetBezig(false);
    }
  }
  return (
    <>
      {eerder}
      <form data-concept={naam} ref={formulier} className="formgroep" noValidate onSubmit={verstuur} onInput={bewaar}>
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
    </>
  );
}
