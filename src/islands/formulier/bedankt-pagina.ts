const NUMMER = /^[MBF]-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/;

/** Shows the reference in the address, in the sentence that the page gives, and the words that fit how somebody can be reached. */
class BedanktPagina extends HTMLElement {
  connectedCallback(): void {
    const vragen = new URLSearchParams(location.search);
    const nummer = vragen.get('nummer') ?? '';
    for (const deel of this.querySelectorAll<HTMLElement>('[data-soort]'))
      deel.hidden = deel.dataset.soort !== vragen.get('soort');
    for (const deel of this.querySelectorAll<HTMLElement>('[data-contact]'))
      deel.hidden = deel.dataset.contact !== vragen.get('contact');
    const regel = this.querySelector<HTMLElement>('[data-nummer]');
    if (!regel) return;
    regel.hidden = !NUMMER.test(nummer);
    regel.textContent = regel.hidden ? '' : (regel.dataset.nummer ?? '').replace('#', nummer);
  }
}

customElements.define('bedankt-pagina', BedanktPagina);
