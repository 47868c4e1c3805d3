import type { Feedbackgegevens } from '#formulieren/feedback.tsx';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { feedbackTekst } from '#teksten/nl/feedback.ts';

/** Chooses what the link that brought somebody here is about, and offers only what fits the chosen kind. */
export function verbindOnderwerp(huis: HTMLElement, vers: boolean): () => void {
  const los = new AbortController();
  // The lists stand in the order of their kinds in the data of the page.
  const { onderwerpen }: Feedbackgegevens = JSON.parse(huis.dataset.gegevens ?? '{}');
  const soorten = onderwerpen.map(({ over }) => over);
  const cirkels = [...huis.querySelectorAll<HTMLInputElement>('input[name="over"]')];
  const keuze = huis.querySelector<HTMLSelectElement>('select[name="over_id"]');
  const pas = (): void => {
    const over = cirkels.find(({ checked }) => checked)?.value;
    if (!keuze) return;
    const groepen = [...keuze.querySelectorAll('optgroup')];
    for (const [nummer, groep] of groepen.entries()) groep.disabled = over !== undefined && soorten[nummer] !== over;
    if (keuze.selectedOptions[0]?.closest('optgroup')?.disabled) keuze.value = '';
  };
  const vragen = new URLSearchParams(location.search);
  const over = vers && cirkels.find(({ value }) => value === vragen.get('over'));
  if (over) {
    over.checked = true;
    pas();
    const id = vragen.get('id');
    const past = (een: HTMLOptionElement): boolean => een.value === id && !een.closest('optgroup')?.disabled;
    const optie = [...(keuze?.options ?? [])].find(past);
    if (keuze && optie) {
      keuze.value = optie.value;
      zoek(document, '.intro', HTMLElement).textContent = feedbackTekst.introOver(optie.text);
    }
  }
  for (const cirkel of cirkels) cirkel.addEventListener('change', pas, { signal: los.signal });
  return () => los.abort();
}
