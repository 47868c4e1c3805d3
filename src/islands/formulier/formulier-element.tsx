import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { LEEG, type Toestand } from '#formulieren/gedeeld/toestand.ts';
import { type Meester, maakMeester } from '#islands/formulier/meester.ts';
import type { Definitie, Focus } from '#islands/formulier/stand.ts';
import { kanScript } from '#islands/gedeeld/kan-script.ts';

type Formuliersoort<Gegevens> = ComponentType<{
  gegevens: Gegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}>;
/**
 * Hangs a helper on to the fields that are there now, such as suggestions of addresses; gives how to let go. `vers`: nobody
 * filled them in before, so what the address of the page asks for counts.
 */
type Verbinden = (huis: HTMLElement, vers: boolean) => () => void;

/** Runs when the browser has nothing better to do, or soon; Safari has no idle callback. */
const alsHetKan = (werk: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(werk, { timeout: 1500 });
  else setTimeout(werk, 50);
};

function Verbinding({ huis, vers, verbind }: { huis: HTMLElement; vers: boolean; verbind: Verbinden }) {
  useEffect(() => verbind(huis, vers), [huis, vers, verbind]);
  return null;
}

function zetFocus(focus: Focus | null): void {
  const element = focus && document.getElementById(focus.id);
  element?.focus();
  // Fields that were drawn anew begin at their first letter.
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    if (focus?.plek != null) element.setSelectionRange(focus.plek, focus.plek);
}

interface Eilandprops<Gegevens> {
  huis: HTMLElement;
  meester: Meester;
  gegevens: Gegevens;
  Formulier: Formuliersoort<Gegevens>;
  verbind: Verbinden | undefined;
}

function Eiland<Gegevens>({ huis, meester, gegevens, Formulier, verbind }: Eilandprops<Gegevens>) {
  const { houder } = meester;
  const stand = useSyncExternalStore(houder.volg, houder.lees, houder.lees);
  const { actief, stap, versie, waarden, fouten, focus, vers } = stand;
  useEffect(() => meester.neemOver(), [meester]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after a step, and after the fields are drawn anew.
  useEffect(() => meester.naTekenen(), [meester, stap, versie]);
  useEffect(() => zetFocus(focus), [focus]);
  return (
    <>
      <Formulier
        key={versie}
        gegevens={gegevens}
        toestand={{ waarden, fouten }}
        besturing={actief ? meester.besturing() : undefined}
      />
      {actief && verbind && <Verbinding key={`verbinding-${versie}`} huis={huis} vers={vers} verbind={verbind} />}
    </>
  );
}

/**
 * Defines `<meedoen-formulier>`: takes over the form that stands in it, as it was drawn at build or after a plain POST.
 * A custom element and not an Astro island, because those need inline scripts, which the security policy forbids.
 */
export function startFormulier<Gegevens>(
  Formulier: Formuliersoort<Gegevens>,
  definitieVan: (gegevens: Gegevens) => Definitie,
  verbind?: Verbinden,
): void {
  class MeedoenFormulier extends HTMLElement {
    #wortel: Root | undefined;

    connectedCallback(): void {
      if (kanScript()) alsHetKan(() => this.#begin());
    }
    disconnectedCallback(): void {
      this.#wortel?.unmount();
    }

    #begin(): void {
      const bewaard = this.querySelector<HTMLElement>('#formulier')?.dataset.toestand;
      // Both were written by our own server, next to this script.
      const begin: Toestand = bewaard ? JSON.parse(bewaard) : LEEG;
      const gegevens: Gegevens = JSON.parse(this.dataset.gegevens ?? '{}');
      const meester = maakMeester(this, definitieVan(gegevens), begin);
      this.#wortel = hydrateRoot(
        this,
        <Eiland huis={this} meester={meester} gegevens={gegevens} Formulier={Formulier} verbind={verbind} />,
      );
    }
  }
  customElements.define('meedoen-formulier', MeedoenFormulier);
}
