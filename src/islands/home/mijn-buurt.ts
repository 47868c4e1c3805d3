import { haalWeek } from '#client/gebied/week.ts';
import { paths } from '#config/paths.ts';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import { gewoneSlug } from '#domein/gedeeld/gewone-slug.ts';
import type { Weekkeer } from '#domein/initiatief/weekkeer.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { mijnBuurtTekst as tekst } from '#teksten/nl/site/mijn-buurt.ts';

const SLEUTEL = 'mijn-buurt';
const HOOGSTENS = 4;

/** Storage can be switched off: then a choice lasts as long as the page. */
const bewaring = {
  lees: (): string | null => {
    try {
      return localStorage.getItem(SLEUTEL);
    } catch {
      return null;
    }
  },
  zet: (keuze: string | null): void => {
    try {
      if (keuze === null) localStorage.removeItem(SLEUTEL);
      else localStorage.setItem(SLEUTEL, keuze);
    } catch {
      // Nothing is kept then, which is what the device asked for.
    }
  },
};

function maakKeer({ titel, wanneer, bij, adres }: Weekkeer): HTMLLIElement {
  const [keer, naam, plek] = [document.createElement('li'), document.createElement('a'), document.createElement('bdi')];
  naam.href = adres;
  naam.dir = 'auto';
  naam.textContent = titel;
  plek.textContent = bij;
  keer.append(naam, `, ${wanneer}, `, plek);
  return keer;
}

/** Each option gets "wijk" or "wijk/buurt"; the page writes only the slug of a buurt that its name does not tell. */
function zetWaarden(keuze: HTMLSelectElement): void {
  for (const groep of keuze.querySelectorAll('optgroup'))
    for (const optie of groep.querySelectorAll('option')) {
      const buurt = optie.getAttribute('value') ?? gewoneSlug(optie.label);
      optie.value = [groep.dataset.wijk, buurt].filter(Boolean).join('/');
    }
}

/** The buurt somebody chose on this device, and what is on there. The choice is "wijk" or "wijk/buurt", by slug. */
class MijnBuurt extends HTMLElement {
  connectedCallback(): void {
    const keuze = zoek(this, 'select', HTMLSelectElement);
    zetWaarden(keuze);
    keuze.addEventListener('change', () => {
      bewaring.zet(keuze.value);
      void this.#toon(keuze.value);
    });
    zoek(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      bewaring.zet(null);
      keuze.value = '';
      void this.#toon('');
      keuze.focus();
    });
    const bewaard = bewaring.lees() ?? '';
    // A buurt that is no more is forgotten.
    if (![...keuze.options].some(({ value }) => value === bewaard)) bewaring.zet(null);
    else if (bewaard) {
      keuze.value = bewaard;
      void this.#toon(bewaard);
    }
  }

  async #toon(keuze: string): Promise<void> {
    const [wijk = '', buurt] = keuze.split('/');
    zoek(this, '[data-kies]', HTMLElement).hidden = keuze !== '';
    zoek(this, '[data-gekozen]', HTMLElement).hidden = keuze === '';
    if (keuze === '') return;
    const optie = zoek(this, 'select', HTMLSelectElement).selectedOptions[0];
    const wijknaam = optie?.closest('optgroup')?.label ?? '';
    const naam = optie?.dataset.naam ?? optie?.label ?? '';
    const link = zoek(this, '[data-link]', HTMLAnchorElement);
    link.href = buurt ? paths.buurt(wijk, buurt) : paths.wijk(wijk);
    link.textContent = naam;
    const agenda = zoek(this, '[data-agenda]', HTMLAnchorElement);
    agenda.href = paths.agendaVanWijk(wijk);
    agenda.textContent = tekst.agenda(wijknaam);
    // What is on every day would leave no room for the rest.
    const gezien = new Set<string>();
    const keren = (await haalWeek())
      .filter((keer) => keer.wijk === wijk && this.#dezeWeek(keer))
      .filter((keer) => !gezien.has(keer.adres) && gezien.add(keer.adres));
    zoek(this, '[data-wat]', HTMLElement).textContent = keren.length > 0 ? tekst.dezeWeek(wijknaam) : '';
    zoek(this, 'ul', HTMLUListElement).replaceChildren(...keren.slice(0, HOOGSTENS).map(maakKeer));
  }

  #dezeWeek({ dag }: Weekkeer): boolean {
    const vandaag = dagVan(new Date());
    return vandaag <= dag && dag < plusDagen(vandaag, 7);
  }
}

customElements.define('mijn-buurt', MijnBuurt);
