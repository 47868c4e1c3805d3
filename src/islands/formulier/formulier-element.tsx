import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import type { Besturing } from '#formulieren/besturing.ts';
import { LEEG, type Toestand } from '#formulieren/toestand.ts';
import { Meester } from '#islands/formulier/meester.ts';
import type { Definitie } from '#islands/formulier/stand.ts';
import { kanScript } from '#islands/gedeeld/kan-script.ts';

type Formuliersoort<Gegevens> = ComponentType<{
  gegevens: Gegevens;
  toestand: Toestand;
  besturing?: Besturing | undefined;
}>;
/** Hangs a helper on to the fields that are there now, such as suggestions of addresses; gives how to let go. */
type Verbinden = (huis: HTMLElement) => () => void;

/** Runs when the browser has nothing better to do, or soon; Safari has no idle callback. */
const alsHetKan = (werk: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(werk, { timeout: 1500 });
  else setTimeout(werk, 50);
};

function Verbinding({ huis, verbind }: { huis: HTMLElement; verbind: Verbinden }) {
  useEffect(() => verbind(huis), [huis, verbind]);
  return null;
}

interface Eilandprops<Gegevens> {
  huis: HTMLElement;
  meester: Meester;
  gegevens: Gegevens;
  Formulier: Formuliersoort<Gegevens>;
  verbind: Verbinden | undefined;
}

function Eiland<Gegevens>({ huis, meester, gegevens, Formulier, verbind }: Eilandprops<Gegevens>) {
  const stand = useSyncExternalStore(
    meester.volg,
    () => meester.stand,
    () => meester.stand,
  );
  const { actief, versie, waarden, fouten, focus } = stand;
  useEffect(() => meester.neemOver(), [meester]);
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);
  return (
    <>
      <Formulier
        key={versie}
        gegevens={gegevens}
        toestand={{ waarden, fouten }}
        besturing={actief ? meester.besturing : undefined}
      />
      {actief && verbind && <Verbinding key={`verbinding-${versie}`} huis={huis} verbind={verbind} />}
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
      const meester = new Meester(this, definitieVan(gegevens), begin);
      this.#wortel = hydrateRoot(
        this,
        <Eiland huis={this} meester={meester} gegevens={gegevens} Formulier={Formulier} verbind={verbind} />,
      );
    }
  }
  customElements.define('meedoen-formulier', MeedoenFormulier);
}
