import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import type { Formulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';
import { regelIn, zegIn } from '#islands/werkplek/namens/regel-bij.ts';
import { namensTekst as tekst } from '#teksten/nl/werkplek/werkplek-namens.ts';

const OVER = 2;
const regelsIn = (formulier: HTMLFormElement): readonly HTMLElement[] => [
  ...formulier.querySelectorAll<HTMLElement>('[data-regel]'),
];
const laatsteIn = (formulier: HTMLFormElement): HTMLElement | undefined => regelsIn(formulier).slice(-1)[0];
const isGevuld = (regel: Element): boolean =>
  [...regel.querySelectorAll('input')].some(({ value }) => value.trim() !== '');

function nogEen(laatste: HTMLElement, rij: number): void {
  const regel = document.importNode(laatste, true);
  regel.dataset['regel'] = String(rij);
  for (const weg of regel.querySelectorAll('[data-grens], [data-begrepen], [data-vol]')) weg.remove();
  // "Regel 6" becomes "Regel 7", in whatever language the page is.
  for (const legend of regel.querySelectorAll('legend'))
    legend.textContent = legend.textContent.replace(String(rij), String(rij + 1));
  for (const veld of regel.querySelectorAll('input')) {
    const label = regel.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(veld.id)}"]`);
    veld.id = `${veld.name}-regel-${rij}`;
    veld.value = '';
    veld.removeAttribute('aria-invalid');
    veld.removeAttribute('aria-describedby');
    if (label) label.htmlFor = veld.id;
  }
  laatste.after(regel);
}

/** A copied form has the lines of its page without a script; this keeps two empty ones at its end, up to the limit. */
export function houdRegelsOver(
  formulier: HTMLFormElement,
  { post_omschrijving, post_bedrag }: Formulierwaarden = {},
): void {
  const regels = regelsIn(formulier);
  const vol = regels.reduce((laatste, regel, rij) => (isGevuld(regel) ? rij + 1 : laatste), 0);
  const nodig = Math.max(vol, post_omschrijving?.length ?? 0, post_bedrag?.length ?? 0) + OVER;
  for (let rij = regels.length; rij > 0 && rij < Math.min(nodig, AANVRAAG_LIMIETEN.posten); rij += 1) {
    const laatste = laatsteIn(formulier);
    if (laatste) nogEen(laatste, rij);
  }
  const laatste = laatsteIn(formulier);
  if (laatste) zegIn(regelIn(laatste, 'vol'), vol >= AANVRAAG_LIMIETEN.posten ? tekst.regelsVol : '');
}
