import type { Antwoordregel } from '#formulieren/besturing.ts';
import type { Waarden } from '#formulieren/toestand.ts';
import type { Veldtekst } from '#teksten/nl/formulieren.ts';
import { opsomming } from '#teksten/nl/woord.ts';

type Besturingselement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything in a form, by name. */
export function leesFormulier(formulier: HTMLFormElement): Waarden {
  const gegevens = new FormData(formulier);
  const tekst = (waarde: FormDataEntryValue): waarde is string => typeof waarde === 'string';
  return Object.fromEntries([...new Set(gegevens.keys())].map((naam) => [naam, gegevens.getAll(naam).filter(tekst)]));
}

/** As the server takes it: one value as a string, more as a list. */
export const alsRuw = (waarden: Waarden): Record<string, unknown> =>
  Object.fromEntries(Object.entries(waarden).map(([naam, delen]) => [naam, delen.length === 1 ? delen[0] : delen]));

const elementen = (deel: ParentNode): Besturingselement[] => [
  ...deel.querySelectorAll<Besturingselement>('input[name], select[name], textarea[name]'),
];

/** Whether somebody typed or chose anything since the page was drawn. */
export const isAangeraakt = (formulier: HTMLFormElement): boolean =>
  elementen(formulier).some((element) => {
    if (element instanceof HTMLSelectElement)
      return [...element.options].some((o) => o.selected && !o.defaultSelected && o.value !== '');
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
      return element.checked !== element.defaultChecked;
    return element.value !== element.defaultValue;
  });

export const groepenVan = (formulier: HTMLFormElement): HTMLElement[] => [
  ...formulier.querySelectorAll<HTMLElement>('[data-groep]'),
];
/** The group that has the focus, and the id of what has it; the first group when none has. */
export function focusIn(groepen: readonly HTMLElement[]): { stap: number; focus: { id: string } | null } {
  const nu = document.activeElement;
  const stap = groepen.findIndex((groep) => groep.contains(nu));
  return { stap: Math.max(0, stap), focus: stap >= 0 && nu?.id ? { id: nu.id } : null };
}
export const namenIn = (groep: ParentNode): Set<string> => new Set(elementen(groep).map(({ name }) => name));

/** What somebody would read aloud as the answer. */
function leesbaar(element: Besturingselement): string {
  if (element instanceof HTMLSelectElement) return element.value === '' ? '' : (element.selectedOptions[0]?.text ?? '');
  if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type))
    return element.checked ? (element.closest('label')?.textContent?.trim() ?? '') : '';
  return element.type === 'hidden' ? '' : element.value.trim();
}

/** The answers of one group of questions, in its own order. */
export function overzichtVan(groep: HTMLElement, teksten: Readonly<Record<string, Veldtekst>>): Antwoordregel[] {
  const alle = elementen(groep).filter(({ type }) => type !== 'hidden');
  return [...new Set(alle.map(({ name }) => name))].map((naam) => {
    const delen = alle.filter(({ name }) => name === naam).map(leesbaar);
    return { naam, label: teksten[naam]?.label ?? naam, waarde: opsomming(delen.filter((deel) => deel !== '')) };
  });
}
