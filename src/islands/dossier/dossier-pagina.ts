/**
 * The page of a volgcode. The code comes in the fragment, which no server ever sees, or in the field; everything
 * else is fetched only then. After reading, the code is taken out of the address, so that no history keeps it.
 */
class DossierPagina extends HTMLElement {
  #bezig = false;

  connectedCallback(): void {
    this.addEventListener('submit', (poging) => {
      if (this.#bezig || !(poging.target instanceof HTMLFormElement)) return;
      poging.preventDefault();
      const velden = [...new FormData(poging.target)].map(([naam, waarde]) => [naam, [String(waarde)]] as const);
      void this.#open(Object.fromEntries(velden));
    });
    window.addEventListener('hashchange', () => this.#fragment());
    this.#fragment();
  }

  #fragment(): void {
    const code = decodeURIComponent(location.hash.slice(1));
    // A shorter fragment is a place on the page.
    if (code.length < 25) return;
    history.replaceState(null, '', location.pathname);
    void this.#open({ actie: ['lezen'], volgcode: [code] });
  }

  async #open(eerste: Readonly<Record<string, readonly string[]>>): Promise<void> {
    this.#bezig = true;
    const deel = await import('#islands/dossier/dossier.island.tsx').catch(() => undefined);
    if (deel) return deel.toonDossier(this, eerste);
    // Without the script the plain form still works.
    this.#bezig = false;
    this.querySelector('form')?.submit();
  }
}

customElements.define('dossier-pagina', DossierPagina);
