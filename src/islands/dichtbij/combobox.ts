/** What a combobox needs from the page: a text field, a list below it and a live region. */
export interface Comboboxdelen {
  veld: HTMLInputElement;
  lijst: HTMLElement;
  /** Hears how many options there are. */
  melding: HTMLElement;
  /** Ends all listening. */
  signal: AbortSignal;
}

/**
 * An editable combobox with a list (ARIA 1.2 pattern): arrows walk, Enter chooses, Escape closes, focus stays in the
 * field. Options are plain text, never HTML.
 */
export class Combobox<Optie extends { naam: string }> {
  #delen: Comboboxdelen;
  #opties: readonly Optie[] = [];
  #actief = -1;
  #kies: (optie: Optie) => void;

  constructor(delen: Comboboxdelen, kies: (optie: Optie) => void) {
    this.#delen = delen;
    this.#kies = kies;
    const { veld, lijst, signal } = delen;
    veld.setAttribute('role', 'combobox');
    veld.setAttribute('aria-autocomplete', 'list');
    veld.setAttribute('aria-controls', lijst.id);
    veld.addEventListener('keydown', (toets) => this.#toets(toets), { signal });
    veld.addEventListener('blur', () => this.sluit(), { signal });
    // The field keeps the focus while an option is pressed.
    lijst.addEventListener('pointerdown', (druk) => druk.preventDefault(), { signal });
    lijst.addEventListener('mousedown', (druk) => druk.preventDefault(), { signal });
    const klik = ({ target }: Event): void => {
      const nummer = target instanceof Element ? [...lijst.children].findIndex((rij) => rij.contains(target)) : -1;
      this.#neem(nummer);
    };
    lijst.addEventListener('click', klik, { signal });
    this.sluit();
  }

  get open(): boolean {
    return !this.#delen.lijst.hidden;
  }

  get opties(): readonly Optie[] {
    return this.#opties;
  }

  get actieveOptie(): Optie | undefined {
    return this.open ? this.#opties[this.#actief] : undefined;
  }

  toon(opties: readonly Optie[], melding: string): void {
    const { lijst, veld } = this.#delen;
    this.#opties = opties;
    lijst.replaceChildren(...opties.map((optie, nummer) => this.#rij(optie, nummer)));
    lijst.hidden = opties.length === 0;
    veld.setAttribute('aria-expanded', String(opties.length > 0));
    this.#wijs(-1);
    this.#delen.melding.textContent = melding;
  }

  sluit(): void {
    this.#delen.lijst.hidden = true;
    this.#delen.veld.setAttribute('aria-expanded', 'false');
    this.#wijs(-1);
  }

  #rij({ naam }: Optie, nummer: number): HTMLElement {
    const rij = document.createElement('div');
    rij.id = `${this.#delen.lijst.id}-${nummer}`;
    rij.setAttribute('role', 'option');
    rij.dir = 'auto';
    rij.setAttribute('aria-selected', 'false');
    rij.textContent = naam;
    return rij;
  }

  #wijs(nummer: number): void {
    const { lijst, veld } = this.#delen;
    this.#actief = nummer;
    for (const [eigen, rij] of [...lijst.children].entries())
      rij.setAttribute('aria-selected', String(eigen === nummer));
    const rij = lijst.children[nummer];
    if (rij) {
      veld.setAttribute('aria-activedescendant', rij.id);
      rij.scrollIntoView({ block: 'nearest' });
    } else veld.removeAttribute('aria-activedescendant');
  }

  #neem(nummer: number): void {
    const optie = this.#opties[nummer];
    if (!optie) return;
    this.#delen.veld.value = optie.naam;
    this.sluit();
    this.#kies(optie);
  }

  #toets(toets: KeyboardEvent): void {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
    if (stap !== undefined && this.#opties.length > 0) {
      toets.preventDefault();
      const begin = this.open ? this.#actief : -1;
      this.#delen.lijst.hidden = false;
      this.#delen.veld.setAttribute('aria-expanded', 'true');
      // One place more than there are options: between last and first the field itself has its turn.
      const plekken = this.#opties.length + 1;
      this.#wijs(((begin + 1 + stap + plekken) % plekken) - 1);
    } else if (toets.key === 'Enter' && this.actieveOptie) {
      toets.preventDefault();
      this.#neem(this.#actief);
    } else if (toets.key === 'Escape' && this.open) {
      toets.preventDefault();
      this.sluit();
    }
  }
}
