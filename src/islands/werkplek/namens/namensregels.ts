import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import type { Formulierwaarden } from '#islands/gedeeld/formulierwaarden.ts';
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
  for (const weg of regel.querySelectorAll('[data-grens], [data-vol]')) weg.remove();
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

function zegVol(formulier: HTMLFormElement, isVol: boolean): void {
  const laatste = laatsteIn(formulier);
  const bestaand = laatste?.querySelector<HTMLElement>('[data-vol]');
  const regel = bestaand ?? document.createElement('p');
  regel.dataset['vol'] = '';
  regel.setAttribute('role', 'status');
  const zin = isVol ? tekst.regelsVol : '';
  if (regel.textContent !== zin) regel.textContent = zin;
  if (!bestaand) laatste?.append(regel);
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
  zegVol(formulier, vol >= AANVRAAG_LIMIETEN.posten);
}
