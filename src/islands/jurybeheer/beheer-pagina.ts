/** The place where staff sign in. What it loads is for them alone, and this page is theirs: it comes at once. */
class BeheerPagina extends HTMLElement {
  connectedCallback(): void {
    void import('#islands/jurybeheer/beheer.island.tsx').then(({ toonBeheer }) => toonBeheer(this));
  }
}

customElements.define('beheer-pagina', BeheerPagina);
