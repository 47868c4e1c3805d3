import type { Antwoordregel } from '#formulieren/gedeeld/besturing.ts';
import { alsAntwoord } from '#islands/formulier/als-antwoord.ts';
import type { Getypt, Groepvorm } from '#islands/formulier/overname.ts';
import type { Begrepen, Focus } from '#islands/formulier/stand.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

type Besturingselement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const elementen = (deel: ParentNode): Besturingselement[] => [
  ...deel.querySelectorAll<Besturingselement>('input[name], select[name], textarea[name]'),
];

const isVinkje = (element: Besturingselement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type);

/** Whether it is not as the page was drawn. */
function isAnders(element: Besturingselement): boolean {
  if (element instanceof HTMLSelectElement)
    return [...element.options].some((o) => o.selected && !o.defaultSelected && o.value !== '');
  return isVinkje(element) ? element.checked && !element.defaultChecked : element.value !== element.defaultValue;
}

/** Whether the browser filled it in, from what it knows of somebody. */
function isAutomatisch(element: Besturingselement): boolean {
  try {
    return element.matches(':autofill');
  } catch {
    // This browser has another name for it.
    return false;
  }
}

/** What somebody filled in before the script was there. `terug`: the browser put values back, so only what has the focus counts. */
export function getyptIn(formulier: HTMLFormElement, terug: boolean): Getypt[] {
  const alle = elementen(formulier);
  return alle
    .filter((element) => isAnders(element) && (terug ? element === document.activeElement : !isAutomatisch(element)))
    .map((element) => ({
      naam: element.name,
      waarde: element.value,
      rij: alle.filter(({ name }) => name === element.name).indexOf(element),
      soort: element.type === 'checkbox' ? 'meer' : element.type === 'radio' ? 'een' : 'tekst',
    }));
}

export const groepenVan = (formulier: HTMLFormElement): HTMLElement[] => [
  ...formulier.querySelectorAll<HTMLElement>('[data-groep]'),
];
/** The group that has the focus, and what has it; undefined when none has. */
export function focusIn(groepen: readonly HTMLElement[]): { stap: number; focus: Focus | null } | undefined {
  const nu = document.activeElement;
  const stap = groepen.findIndex((groep) => groep.contains(nu));
  if (stap < 0) return undefined;
  const plek = nu && 'selectionStart' in nu && typeof nu.selectionStart === 'number' ? nu.selectionStart : null;
  return { stap, focus: nu?.id ? { id: nu.id, plek } : null };
}
const namenVan = (velden: readonly Besturingselement[]): Set<string> => new Set(velden.map(({ name }) => name));
/** Which fields stand in a group, and which of them must be filled in. */
export const groepvorm = (groep: ParentNode): Groepvorm => ({
  namen: namenVan(elementen(groep)),
  nodig: namenVan(elementen(groep).filter(({ required }) => required)),
});

/** What somebody would read aloud as the answer; undefined of what is typed. */
function gekozenIn(element: Besturingselement): string | undefined {
  if (element instanceof HTMLSelectElement) return element.value === '' ? '' : (element.selectedOptions[0]?.text ?? '');
  if (isVinkje(element)) return element.checked ? (element.closest('label')?.textContent?.trim() ?? '') : '';
  return undefined;
}

/** The answers of one group of questions, in its own order. */
export function overzichtVan(
  groep: HTMLElement,
  teksten: Readonly<Record<string, Veldtekst>>,
  { waarden, som }: Begrepen = { waarden: {} },
): Antwoordregel[] {
  const alle = elementen(groep).filter(({ type }) => type !== 'hidden');
  return [...namenVan(alle)].flatMap((naam) => {
    const velden = alle.filter(({ name }) => name === naam);
    const gekozen = velden.map(gekozenIn);
    const delen = velden.map(({ value }, rij) => gekozen[rij] ?? value.trim());
    const getypt = velden[gekozen.indexOf(undefined)];
    const waarde =
      getypt && naam in waarden
        ? alsAntwoord(waarden[naam], getypt.type)
        : opsomming(delen.filter((deel) => deel !== ''));
    const regel = { naam, label: teksten[naam]?.label ?? naam, waarde };
    return som?.na === naam ? [regel, som] : [regel];
  });
}
