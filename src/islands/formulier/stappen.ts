import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import { type Bladstand, leesBladstand, nieuwBlad, zetBladstand } from '#islands/gedeeld/bladstand.ts';

/** The history of this tab, as far as forms use it. */
export interface Bladeren {
  lees(): Bladstand;
  zet(stand: Bladstand): void;
  nieuw(stand: Bladstand): void;
  terug(): void;
}
const dezeTab: Bladeren = {
  lees: leesBladstand,
  zet: zetBladstand,
  nieuw: nieuwBlad,
  terug: () => history.back(),
};

/** Each step of a form has its own entry in the history of the tab. */
export interface Stappen {
  /** From here on this is `beurt`, a filling of the form, at `stap`. */
  begin(beurt: string, stap: number): void;
  ga(naar: number): void;
  /** Keeps who somebody is with this entry; undefined on a shared computer. */
  onthoud(contact: Waarden | undefined): void;
  /** Somebody went to another entry. */
  bijBladeren(): void;
}

/** `nu`: the step that is shown. */
export function maakStappen(nu: () => number, toon: (stap: number) => void, tab: Bladeren = dezeTab): Stappen {
  let beurt = '';
  return {
    onthoud(contact) {
      const { contact: _weg, ...hier } = tab.lees();
      if (hier.beurt === beurt) tab.zet(contact ? { ...hier, contact } : hier);
    },
    begin(nieuw, stap) {
      beurt = nieuw;
      const hier = tab.lees();
      tab.zet({ ...(hier.beurt === beurt && hier), stap, beurt });
    },
    ga(naar) {
      const hier = tab.lees();
      // One step back is the way Back goes: else the two would go different ways.
      if (hier.beurt === beurt && hier.van === naar) tab.terug();
      else {
        tab.nieuw({ stap: naar, van: nu(), beurt, ...(hier.contact && { contact: hier.contact }) });
        toon(naar);
      }
    },
    bijBladeren() {
      const hier = tab.lees();
      // A place on this page is the same step; what was sent or thrown away begins anew.
      const anders = hier.beurt === undefined ? nu() : 0;
      const stap = hier.beurt === beurt ? (hier.stap ?? 0) : anders;
      if (hier.beurt !== beurt) tab.zet({ stap, beurt });
      if (stap !== nu()) toon(stap);
    },
  };
}
