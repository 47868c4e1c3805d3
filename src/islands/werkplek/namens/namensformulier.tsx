import { useEffect, useRef, useState } from 'react';
import { nieuweSleutel } from '#client/gedeeld/nieuwe-sleutel.ts';
import { Werkfout, type Werkveldfout } from '#client/werkplek/werkfout.ts';
import type { AntwoordOp } from '#domein/contract/eindpunten.ts';
import type { Dossiersoort } from '#domein/gedeeld/gebeurtenis.ts';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { type Formulierwaarden, getyptIn, zetWaarden } from '#islands/gedeeld/formulierwaarden.ts';
import { zegBegrepen } from '#islands/werkplek/namens/namensbegrepen.ts';
import { namensplaats } from '#islands/werkplek/namens/namensconcept.ts';
import { rondesBij, zegGrenzen } from '#islands/werkplek/namens/namensgeld.ts';
import { adresAchter } from '#islands/werkplek/namens/namenspagina.ts';
import { houdRegelsOver } from '#islands/werkplek/namens/namensregels.ts';
import { zegRuimte } from '#islands/werkplek/namens/namensruimte.ts';
import { leesVelden } from '#islands/werkplek/namens/velden.ts';
import { Veldfouten } from '#islands/werkplek/namens/veldfouten.tsx';
import { useBron } from '#islands/werkplek/schil/bron.ts';
import { conceptTekst } from '#teksten/nl/formulier/concepten.ts';
import { werkfoutTekst } from '#teksten/nl/werkplek/werkplek.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

/** What came of it: its number, and what the resident hears. */
export type Namensontvangst = AntwoordOp<'/api/namens'>;
interface Props {
  readonly soort: Dossiersoort;
  /** Where the form comes from, and how the submission came: kept with what was typed. */
  readonly stand: { readonly adres: string; readonly kanaal: string };
  /** The plain form of the public page; a copy of it is filled in. */
  readonly voorbeeld: HTMLFormElement;
  /** To the form of another wijk, with what was typed. */
  readonly naar: (adres: string) => void;
  readonly klaar: (ontvangen: Namensontvangst) => void;
}
interface Misgegaan {
  readonly zin: string;
  readonly velden: readonly Werkveldfout[];
}

const misgegaan = (fout: unknown): Misgegaan => {
  const { code, velden } = fout instanceof Werkfout ? fout : new Werkfout('storing');
  return { zin: code === 'onbereikbaar' ? tekst.geenVerbinding : werkfoutTekst[code], velden };
};

/** The form of the public page with what was kept, that says its limits as it does there. */
function kopieVan(voorbeeld: HTMLFormElement, waarden: Formulierwaarden = {}): HTMLFormElement {
  const formulier = document.importNode(voorbeeld, true);
  houdRegelsOver(formulier, waarden);
  zetWaarden(formulier, waarden);
  const rondes = rondesBij(voorbeeld);
  formulier.addEventListener('input', ({ target }) => {
    zegRuimte(target);
    houdRegelsOver(formulier);
    zegGrenzen(formulier, rondes);
  });
  formulier.addEventListener('focusout', ({ target }) => void zegBegrepen(target));
  for (const deel of formulier.elements) zegRuimte(deel);
  zegGrenzen(formulier, rondes);
  return formulier;
}

/** The form of the site, sent as the medewerker who is signed in; what was typed stays until it arrived. */
export function Namensformulier({ soort, stand, voorbeeld, naar, klaar }: Props) {
  const bron = useBron();
  const plek = useRef<HTMLDivElement>(null);
  const concepten = useConcepten();
  const [mis, zetMis] = useState<Misgegaan | null>(null);
  const [hersteld, zetHersteld] = useState<number | null>(null);
  const [poging, opnieuw] = useState(0);
  const laatste = useRef({ stand, naar, klaar });
  laatste.current = { stand, naar, klaar };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `poging` draws it anew.
  useEffect(() => {
    const plaats = namensplaats(concepten, soort);
    const [concept] = plaats.lees();
    // The same key makes sending it again harmless, also after a reload.
    const sleutel = concept?.inhoud.sleutel ?? nieuweSleutel();
    const formulier = kopieVan(voorbeeld, concept?.inhoud.waarden);
    if (concept) plaats.neem(concept);
    zetHersteld(concept?.op ?? null);
    const bewaar = (): void => {
      const { adres, kanaal } = laatste.current.stand;
      plaats.bewaar({ sleutel, adres, kanaal, waarden: getyptIn(formulier) });
    };
    async function stuur(poging: Event): Promise<void> {
      poging.preventDefault();
      const inhoud = { ...leesVelden(formulier), soort, kanaal: laatste.current.stand.kanaal, sleutel };
      try {
        const ontvangen = await bron.stuur('/api/namens', inhoud);
        plaats.wis();
        laatste.current.klaar(ontvangen);
      } catch (fout) {
        zetMis(misgegaan(fout));
      }
    }
    formulier.addEventListener('submit', (poging) => void stuur(poging));
    formulier.addEventListener('input', bewaar);
    formulier.addEventListener('click', (druk) => {
      const adres = adresAchter(druk.target instanceof Element ? druk.target.closest('a') : null, soort);
      if (adres === undefined) return;
      // On its own page it leads away; here the words would stay behind.
      druk.preventDefault();
      laatste.current.naar(adres);
    });
    plek.current?.replaceChildren(formulier);
    return () => formulier.remove();
  }, [soort, voorbeeld, bron, concepten, poging]);
  const begin = (): void => {
    namensplaats(concepten, soort).wisAlle();
    opnieuw(poging + 1);
  };

  return (
    <div className="formulier">
      {hersteld !== null && (
        <p className="let-op" role="status">
          {conceptTekst.hersteld(hersteld)}{' '}
          <button type="button" className="alsLink" onClick={begin}>
            {conceptTekst.opnieuw}
          </button>
        </p>
      )}
      {mis && <Veldfouten {...mis} huis={plek} />}
      <div ref={plek} />
    </div>
  );
}
