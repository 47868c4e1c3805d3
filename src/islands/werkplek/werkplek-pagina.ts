/** The workplace takes over this place of its page; all it loads is for staff alone. */
class WerkplekPagina extends HTMLElement {
  connectedCallback(): void {
    void import('#islands/werkplek/werkplek.island.tsx').then(({ toonWerkplek }) => toonWerkplek(this));
  }
}

customElements.define('werkplek-pagina', WerkplekPagina);
