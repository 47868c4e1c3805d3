import { haalHelper } from '#client/meedoen/helper.ts';

const NUMMER = /^[MBF]-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/;

/** Shows the reference in the address, in the sentence that the page gives; what follows shows without a script. */
class BedanktPagina extends HTMLElement {
  connectedCallback(): void {
    const nummer = new URLSearchParams(location.search).get('nummer') ?? '';
    const regel = this.querySelector<HTMLElement>('[data-nummer]');
    if (!regel) return;
    regel.hidden = !NUMMER.test(nummer);
    regel.textContent = regel.hidden ? '' : (regel.dataset.nummer ?? '').replace('#', nummer);
    if (!regel.hidden) void haalHelper(nummer).then((helper) => helper && regel.after(helper));
  }
}

customElements.define('bedankt-pagina', BedanktPagina);
