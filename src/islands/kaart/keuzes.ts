import { KAARTFACETTEN, type Kaartfilter } from '#domein/plek/kaart.ts';
import { leesFilter } from '#domein/plek/kaart-adres.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';

/** The choices that stand in the form. */
export function leesKeuzes(vorm: HTMLFormElement): Kaartfilter {
  const velden = [...new FormData(vorm)].map(([naam, waarde]) => [naam, String(waarde)]);
  return leesFilter(new URLSearchParams(velden).toString());
}

/** Puts a filter in the form. A shared link can name what is gone by now: that choice then shows as "everything". */
export function zetKeuzes(vorm: HTMLFormElement, filter: Kaartfilter): void {
  for (const facet of KAARTFACETTEN) {
    const veld = zoek(vorm, `select[name="${facet}"]`, HTMLSelectElement);
    veld.value = filter[facet] ?? '';
    if (veld.selectedIndex < 0) veld.value = '';
  }
}
