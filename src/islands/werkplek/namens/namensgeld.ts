import { getypteBedragen, grensfouten } from '#domein/aanvraag/aanvraag.getypt.ts';
import type { Rondekeuze } from '#formulieren/aanvraag/rondekeuze.ts';
import { regelBij, zegIn } from '#islands/werkplek/namens/regel-bij.ts';
import { leesVelden } from '#islands/werkplek/namens/velden.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';

/** The rondes beside a copied form; none where it asks for no money. */
export function rondesBij(voorbeeld: HTMLFormElement): readonly Rondekeuze[] {
  const geschreven = voorbeeld.closest<HTMLElement>('meedoen-formulier')?.dataset['gegevens'];
  // Written by our own build, for the script of the form.
  const { rondes = [] }: { rondes?: readonly Rondekeuze[] } = JSON.parse(geschreven ?? '{}');
  return rondes;
}

/** Says at the amounts of a copied form which limits they are over: on its own page a script of the form does so. */
export function zegGrenzen(formulier: HTMLFormElement, rondes: readonly Rondekeuze[]): void {
  const velden = leesVelden(formulier);
  // The only one is chosen already: its box stands ticked.
  const ronde = rondes.find(({ slug }) => slug === velden.ronde);
  const limieten = ronde && {
    maximumCent: ronde.max_per_aanvraag_cent,
    eenvoudigTotCent: ronde.eenvoudig_tot_cent,
  };
  const zinnen = new Map<HTMLElement, string>();
  for (const fout of grensfouten(getypteBedragen(velden), ronde)) {
    const veld = formulier.querySelectorAll(`[name="${CSS.escape(fout.veld ?? '')}"]`)[fout.rij ?? 0];
    if (veld) zinnen.set(regelBij(veld, 'grens', 'veldfout'), foutZin(fout, limieten));
  }
  for (const regel of formulier.querySelectorAll<HTMLElement>('[data-grens]')) {
    zegIn(regel, zinnen.get(regel) ?? '');
  }
}
