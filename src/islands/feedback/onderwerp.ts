import type { Feedbackgegevens } from '#formulieren/feedback/feedback.tsx';
import { zegWaarover } from '#islands/feedback/intro.ts';
import { verbindOnderwerpzoeker } from '#islands/feedback/onderwerpzoeker.ts';

/** Offers in the list of one wijk only what fits the chosen kind, and chooses the kind of what is chosen. */
function verbindKeuze(huis: HTMLElement, keuze: HTMLSelectElement, vers: boolean): () => void {
  const los = new AbortController();
  // The lists stand in the order of their kinds in the data of the page.
  const { onderwerpen }: Feedbackgegevens = JSON.parse(huis.dataset.gegevens ?? '{}');
  const soorten = onderwerpen.map(({ over }) => over);
  const cirkels = [...huis.querySelectorAll<HTMLInputElement>('input[name="over"]')];
  const pas = (): void => {
    const over = cirkels.find(({ checked }) => checked)?.value;
    const groepen = [...keuze.querySelectorAll('optgroup')];
    for (const [nummer, groep] of groepen.entries()) groep.disabled = over !== undefined && soorten[nummer] !== over;
    if (keuze.selectedOptions[0]?.closest('optgroup')?.disabled) keuze.value = '';
    zegWaarover(keuze.value ? keuze.selectedOptions[0]?.text : undefined);
  };
  // Who chooses a name first has said of what kind it is.
  const kiesSoort = (): void => {
    const nummer = [...keuze.querySelectorAll('optgroup')].findIndex((groep) =>
      groep.contains(keuze.selectedOptions[0] ?? null),
    );
    const cirkel = cirkels.find(({ value }) => value === soorten[nummer]);
    if (cirkel) cirkel.checked = true;
    pas();
  };
  for (const cirkel of cirkels) cirkel.addEventListener('change', pas, { signal: los.signal });
  keuze.addEventListener('change', kiesSoort, { signal: los.signal });
  const vragen = new URLSearchParams(location.search);
  const over = vers && cirkels.find(({ value }) => value === vragen.get('over'));
  if (over) over.checked = true;
  pas();
  return () => los.abort();
}

/**
 * Helps to say what it is about: with a list where the page has one, else with a field that looks it up. `vers`: what the
 * address asks for still counts; else somebody was here already, and may have chosen something else.
 */
export function verbindOnderwerp(huis: HTMLElement, vers: boolean): () => void {
  const keuze = huis.querySelector<HTMLSelectElement>('select[name="over_id"]');
  return keuze ? verbindKeuze(huis, keuze, vers) : verbindOnderwerpzoeker(huis, vers);
}
