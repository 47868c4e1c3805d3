import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import {
  type Dossierconcept,
  type Dossierconcepten,
  getypt,
  heeftConcept,
  isVeranderd,
  versieVan,
} from '#formulieren/dossier/dossier-concept.ts';
import { isWaarden } from '#islands/formulier/concept.ts';
import { leesFormulier } from '#islands/formulier/formulierinhoud.ts';
import type { Concepten, Conceptplaats } from '#islands/gedeeld/concepten.ts';

const isConcept = (waarde: unknown): waarde is Dossierconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'waarden' in waarde &&
  'was' in waarde &&
  isWaarden(waarde.waarden) &&
  isWaarden(waarde.was);

export interface Conceptkast {
  /** The drafts of one dossier, by its number: the code is nowhere in them, so another code finds them too. */
  van(dossier: Dossierinhoud): Dossierconcepten;
  /** After an action was carried out; `alles`: the data of somebody went, and so does what they typed. */
  klaar(nummer: string, actie: Dossieractie, alles: boolean): void;
}

/** `opnieuw`: told when the page must be drawn again. */
export function maakConceptkast(concepten: Concepten, opnieuw: () => void): Conceptkast {
  const plaatsen = new Map<string, Conceptplaats<Dossierconcept>>();
  function plaats(nummer: string, actie: string): Conceptplaats<Dossierconcept> {
    const naam = `dossier:${nummer}:${actie}`;
    const hier = plaatsen.get(naam) ?? concepten.plaats(naam, isConcept);
    plaatsen.set(naam, hier);
    return hier;
  }
  return {
    van(dossier) {
      const bij = (actie: Dossieractie) => plaats(dossier.nummer, actie);
      const versieBij = (actie: Dossieractie) => (actie === 'wijzigen' ? null : versieVan(dossier));
      return {
        lees(actie, begin) {
          const [laatste] = heeftConcept(actie) ? bij(actie).lees() : [];
          if (!laatste) return undefined;
          const { inhoud, op, versie } = laatste;
          return { ...inhoud, op, botst: versie !== versieBij(actie) || isVeranderd(inhoud, begin) };
        },
        neem(actie) {
          const [laatste] = bij(actie).lees();
          if (laatste) bij(actie).neem(laatste);
        },
        bewaar(actie, formulier, begin) {
          const concept = heeftConcept(actie) && getypt(leesFormulier(formulier), begin);
          if (concept) bij(actie).bewaar(concept, versieBij(actie));
          else bij(actie).wis();
        },
        heeft: (actie) => heeftConcept(actie) && bij(actie).lees().length > 0,
        wis(actie) {
          bij(actie).wisAlle();
          opnieuw();
        },
        gedeeld: concepten.isGedeeld(),
        zetGedeeld(nu) {
          concepten.zetGedeeld(nu);
          opnieuw();
        },
      };
    },
    klaar(nummer, actie, alles) {
      plaats(nummer, actie).wis();
      if (alles)
        for (const naam of new Set(concepten.namen(`dossier:${nummer}:`))) concepten.plaats(naam, isConcept).wisAlle();
    },
  };
}
