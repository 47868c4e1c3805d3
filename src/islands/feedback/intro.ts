import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { onderwerpTekst } from '#teksten/nl/feedback/onderwerp.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** Says above the form what it is about; without a name, what the page said at first. */
export function zegWaarover(naam: string | undefined): void {
  const intro = zoek(document, '.intro', HTMLElement);
  intro.dataset.gewoon ??= intro.textContent;
  toonZin(intro, naam ? onderwerpTekst.introOver(alsNaam(naam)) : intro.dataset.gewoon);
}
