import { zoekAdressen, zoekPunt } from '#client/kaart/pdok.ts';
import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { type Adressuggestie, normaliseerZoektekst } from '#domein/gedeeld/pdok.ts';
import { schrijfBij } from '#domein/plek/dichtbij.ts';
import { onthoudNaam } from '#islands/dichtbij/gekozen-naam.ts';
import { toonZin } from '#islands/gedeeld/toon-zin.ts';
import { zoek } from '#islands/gedeeld/zoek-element.ts';
import { zoeken } from '#teksten/nl/lijst/zoeken.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

const BRON = { basis: stad.adreszoeker, gemeente: stad.naam };
const MEESTE = 3;

async function linkNaar({ id, naam, punt }: Adressuggestie): Promise<HTMLLIElement[]> {
  const waar = punt ?? (await zoekPunt(BRON, id));
  if (!waar) return [];
  const link = document.createElement('a');
  link.href = paths.dichtbij + schrijfBij(waar);
  link.addEventListener('click', () => onthoudNaam(waar, naam));
  toonZin(link, zoeken.adresKijk(alsNaam(naam)));
  const rij = document.createElement('li');
  rij.append(link);
  return [rij];
}

/** What looks like an address is asked of the address register, and only that; the page says so in `vak`. */
export class Adresvraag {
  readonly #vak: HTMLElement;
  #bezig: AbortController | undefined;

  constructor(vak: HTMLElement) {
    this.#vak = vak;
  }

  sluit(): void {
    this.#bezig?.abort();
    this.#bezig = undefined;
    this.#vak.hidden = true;
  }

  async stel(vraag: string): Promise<void> {
    this.sluit();
    const bezig = new AbortController();
    this.#bezig = bezig;
    this.#vak.hidden = false;
    this.#toon([], zoeken.bezig);
    try {
      const gevonden = await zoekAdressen(BRON, normaliseerZoektekst(vraag), bezig.signal);
      const links = (await Promise.all(gevonden.slice(0, MEESTE).map(linkNaar))).flat();
      if (this.#bezig === bezig) this.#toon(links, links.length === 0 ? zoeken.adresGeen : '');
    } catch {
      if (this.#bezig === bezig) this.#toon([], zoeken.adresMislukt);
    }
  }

  #toon(links: readonly HTMLLIElement[], zin: string): void {
    zoek(this.#vak, 'ul', HTMLUListElement).replaceChildren(...links);
    toonZin(zoek(this.#vak, '[role="status"]', HTMLElement), zin);
  }
}
