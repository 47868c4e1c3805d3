import { useEffect, useRef, useState } from 'react';
import { Werkfout, type Werkveldfout } from '#client/werkfout.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Vervolg } from '#domein/gedeeld/vervolg.ts';
import { nieuweSleutel } from '#islands/gedeeld/nieuwe-sleutel.ts';
import { leesConcept, schrijfConcept, wisConcept } from '#islands/werkplek/inhoud/conceptopslag.ts';
import { leesVelden, zetVelden } from '#islands/werkplek/namens/velden.ts';
import { Veldfouten } from '#islands/werkplek/namens/veldfouten.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek-namens.ts';

/** What came of it: its number, and what the resident hears. */
export interface Namensontvangst {
  readonly nummer: string;
  readonly vervolg: Vervolg;
}
interface Props {
  readonly soort: Dossiersoort;
  readonly kanaal: string;
  /** The plain form of the public page; a copy of it is filled in. */
  readonly voorbeeld: HTMLFormElement;
  readonly klaar: (ontvangen: Namensontvangst) => void;
}
interface Misgegaan {
  readonly zin: string;
  readonly velden: readonly Werkveldfout[];
}

const misgegaan = (fout: unknown): Misgegaan => {
  const { code, velden } = fout instanceof Werkfout ? fout : new Werkfout('storing');
  // The same key makes sending it again harmless.
  return { zin: code === 'onbereikbaar' ? tekst.geenVerbinding : werkfoutTekst[code], velden };
};

/** The form of the site, sent as the medewerker who is signed in; what was typed stays until it arrived. */
export function Namensformulier({ soort, kanaal, voorbeeld, klaar }: Props) {
  const bron = useBron();
  const plek = useRef<HTMLDivElement>(null);
  const sleutel = useRef(nieuweSleutel());
  const [mis, zetMis] = useState<Misgegaan | null>(null);
  const laatste = useRef({ kanaal, klaar });
  laatste.current = { kanaal, klaar };

  useEffect(() => {
    const concept = `namens:${soort}`;
    const formulier = document.importNode(voorbeeld, true);
    zetVelden(formulier, leesConcept(concept) ?? {});
    async function stuur(poging: Event): Promise<void> {
      poging.preventDefault();
      const inhoud = { ...leesVelden(formulier), soort, kanaal: laatste.current.kanaal, sleutel: sleutel.current };
      try {
        const ontvangen = await bron.stuur<Namensontvangst>('/api/namens', inhoud);
        wisConcept(concept);
        laatste.current.klaar(ontvangen);
      } catch (fout) {
        zetMis(misgegaan(fout));
      }
    }
    formulier.addEventListener('submit', (poging) => void stuur(poging));
    formulier.addEventListener('input', () => schrijfConcept(concept, leesVelden(formulier)));
    plek.current?.replaceChildren(formulier);
    return () => formulier.remove();
  }, [soort, voorbeeld, bron]);

  return (
    <div className="formulier">
      {mis && <Veldfouten {...mis} huis={plek} />}
      <div ref={plek} />
    </div>
  );
}
