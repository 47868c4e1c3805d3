import type { Toestand, Waarden } from '#formulieren/gedeeld/toestand.ts';
import { alleenContact } from '#islands/formulier/concept.ts';
import { leesFormulier } from '#islands/formulier/formulierinhoud.ts';
import { waarschuw } from '#islands/formulier/invoer.ts';
import { type Keuring, maakKeuring } from '#islands/formulier/keuring.ts';
import { alsConcept, type Groepvorm } from '#islands/formulier/overname.ts';
import { Puzzel } from '#islands/formulier/puzzel.ts';
import { type Bewaring, maakBewaring } from '#islands/formulier/schrijfritme.ts';
import { beginStand, type Definitie, type Focus, type Stand } from '#islands/formulier/stand.ts';
import { maakStandhouder, type Standhouder } from '#islands/formulier/standhouder.ts';
import { maakStappen, type Stappen } from '#islands/formulier/stappen.ts';
import { groepenVan, groepvorm } from '#islands/formulier/velden.ts';
import { type Concepten, conceptenVan, NIEMAND } from '#islands/gedeeld/concepten.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';

/** What the parts of one form share. The answers themselves stay in the fields of the page. */
export interface Werk {
  readonly huis: HTMLElement;
  readonly definitie: Definitie;
  readonly houder: Standhouder;
  readonly bewaring: Bewaring;
  readonly concepten: Concepten;
  readonly keuring: Keuring;
  readonly puzzel: Puzzel;
  readonly stappen: Stappen;
  formulier(): HTMLFormElement;
  waarden(): Waarden;
  groepen(): Groepvorm[];
}

/** The heading of a step, to put the focus on. */
const kopVan = (werk: Werk, stap: number): Focus => ({
  id: `groep-${groepenVan(werk.formulier())[stap]?.dataset.groep ?? 'nakijken'}`,
});

/** Shows a step as somebody meets it first: without errors. */
export function toonStap(werk: Werk, stap: number): void {
  const { houder, bewaring, puzzel } = werk;
  if (stap >= werk.groepen().length - 1) puzzel.begin();
  if (houder.lees().heeftConcept) bewaring.gewijzigd();
  houder.zet({ stap, fouten: [], samenvatting: false, melding: null, mislukt: null, focus: kopVan(werk, stap) });
}

/** Begins anew, with empty fields or with `waarden`; what was filled in before stays away. */
export function beginOpnieuw(werk: Werk, melding: string | null, deel: Partial<Stand> = {}): void {
  const { versie, gedeeld } = werk.houder.lees();
  const leeg = beginStand({ waarden: {}, fouten: [] });
  werk.stappen.begin(werk.bewaring.sleutel(), 0);
  werk.houder.zet({ ...leeg, actief: true, gedeeld, versie: versie + 1, melding, focus: kopVan(werk, 0), ...deel });
}

export function maakWerk(huis: HTMLElement, definitie: Definitie, begin: Toestand): Werk {
  const concepten = conceptenVan(NIEMAND);
  const houder = maakStandhouder(begin);
  const stap = (): number => houder.lees().stap;
  const werk: Werk = {
    huis,
    definitie,
    houder,
    concepten,
    bewaring: maakBewaring(
      definitie.soort,
      concepten,
      () => alsConcept(werk.waarden(), stap(), werk.groepen()),
      (heeftConcept) => {
        if (heeftConcept !== houder.lees().heeftConcept) houder.zet({ heeftConcept });
        werk.stappen.onthoud(concepten.isGedeeld() ? undefined : alleenContact(werk.waarden()));
        void waarschuw(werk);
      },
    ),
    keuring: maakKeuring(definitie.laadRegels),
    puzzel: new Puzzel(),
    stappen: maakStappen(stap, (naar) => toonStap(werk, naar)),
    formulier: () => zoek(huis, 'form', HTMLFormElement),
    waarden: () => leesFormulier(werk.formulier()),
    groepen: () => groepenVan(werk.formulier()).map(groepvorm),
  };
  return werk;
}
