/** The place where a juror signs in. What it loads is for jurors alone, and this page is theirs: it comes at once. */
class JuryPagina extends HTMLElement {
  connectedCallback(): void {
    void import('#islands/stemming/jury.island.tsx').then(({ toonJury }) => toonJury(this));
  }
}

customElements.define('jury-pagina', JuryPagina);
