/**
 * Fills in the code of the link. It stands behind the #, which no server sees, and leaves the address so that no history
 * shows it. Nothing is sent: that takes a press.
 */
class MailkeuzePagina extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.#vul());
    this.#vul();
  }

  #vul(): void {
    const code = /^#([\w-]{25,40})$/.exec(location.hash)?.[1];
    const veld = this.querySelector('input[name="volgcode"]');
    if (!code || !(veld instanceof HTMLInputElement)) return;
    veld.value = code;
    history.replaceState(null, '', location.pathname);
  }
}

customElements.define('mailkeuze-pagina', MailkeuzePagina);
