import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { komAan, komTerug } from '#islands/formulier/aankomst.ts';
import { zetEinde } from '#islands/formulier/beurten.ts';
import { alsRuw } from '#islands/formulier/formulierinhoud.ts';
import { kijkLive, kijkNa, waarschuw } from '#islands/formulier/invoer.ts';
import type { Definitie } from '#islands/formulier/stand.ts';
import type { Standhouder } from '#islands/formulier/standhouder.ts';
import { groepenVan, overzichtVan } from '#islands/formulier/velden.ts';
import { gaNaar, gaVerder, naarVeld } from '#islands/formulier/versturen.ts';
import { beginOpnieuw, maakWerk, type Werk } from '#islands/formulier/werk.ts';
import { leesBladstand } from '#islands/gedeeld/bladstand.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

/** Steps, errors, drafts and sending of one form. */
export interface Meester {
  readonly houder: Standhouder;
  /** Takes over what the server drew. Returns how to let go. */
  neemOver(): () => void;
  /** After a step, or with fields drawn anew: what is worth a look, and the look at the answers, are of what stands there. */
  naTekenen(): void;
  besturing(): Besturing;
}

function luister(werk: Werk): () => void {
  const { huis, bewaring, definitie } = werk;
  const los = new AbortController();
  const { signal } = los;
  const gewijzigd = (typen: Event): void => {
    if (!(typen.target instanceof Element && typen.target.closest('form'))) return;
    bewaring.gewijzigd();
    void kijkNa(werk, typen);
  };
  huis.addEventListener('input', gewijzigd, { signal });
  huis.addEventListener('change', bewaring.nu, { signal });
  huis.addEventListener('focusin', werk.keuring.laad, { signal, once: true });
  huis.addEventListener('focusout', (weg) => void kijkNa(werk, weg), { signal });
  // A phone throws away what is out of sight, and tells nobody.
  document.addEventListener('visibilitychange', bewaring.nu, { signal });
  window.addEventListener('pagehide', bewaring.nu, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && komTerug(werk), { signal });
  window.addEventListener('popstate', werk.stappen.bijBladeren, { signal });
  const stopLive = definitie.live?.volg(() => void kijkLive(werk));
  return () => {
    los.abort();
    stopLive?.();
  };
}

async function naTekenen(werk: Werk): Promise<void> {
  const { definitie, formulier, groepen, houder, keuring, waarden } = werk;
  const { stap, versie, overzicht } = houder.lees();
  if (stap + versie > 0) void waarschuw(werk);
  if (stap < groepen().length) return;
  const begrepen = await keuring.begrepen(alsRuw(waarden()));
  const nu = groepenVan(formulier()).map((groep) => overzichtVan(groep, definitie.teksten, begrepen));
  if (JSON.stringify(nu) !== JSON.stringify(overzicht)) houder.zet({ overzicht: nu });
}

const besturingVan = (werk: Werk): Besturing => ({
  ...werk.houder.lees(),
  naarStap: (stap) => gaNaar(werk, stap),
  naarFout: ({ veld }, id) => naarVeld(werk, veld, { id }),
  verstuur(gebeurtenis) {
    gebeurtenis.preventDefault();
    void gaVerder(werk);
  },
  zetGedeeld(gedeeld) {
    werk.concepten.zetGedeeld(gedeeld);
    werk.houder.zet({ gedeeld, heeftConcept: false });
    if (gedeeld) werk.stappen.onthoud(undefined);
    else werk.bewaring.gewijzigd();
  },
  gooiWeg() {
    const { beurt } = leesBladstand();
    if (beurt) zetEinde(beurt, 'weggegooid');
    werk.bewaring.gooiWeg();
    beginOpnieuw(werk, formulierTekst.concept.weggegooid);
  },
});

export function maakMeester(huis: HTMLElement, definitie: Definitie, begin: Toestand): Meester {
  const werk = maakWerk(huis, definitie, begin);
  return {
    houder: werk.houder,
    neemOver() {
      komAan(werk, begin.fouten);
      return luister(werk);
    },
    naTekenen: () => void naTekenen(werk),
    besturing: () => besturingVan(werk),
  };
}
