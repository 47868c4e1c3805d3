import { haalRondes } from '#client/ronde/rondes.ts';
import { rondefase } from '#domein/ronde/ronde.rules.ts';

/**
 * How a ronde stands, as built, put right when that changed since. The page gives a sentence for every phase in
 * `data-zinnen`; what helps only while it is open is marked with `data-als-open`.
 */
class RondeStand extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const ronde = (await haalRondes()).find(({ slug }) => slug === this.dataset.ronde);
    if (!ronde || !this.isConnected) return;
    const fase = rondefase(ronde, new Date().toISOString());
    const zinnen: Partial<Record<string, string>> = JSON.parse(this.dataset.zinnen ?? '{}');
    const zin = this.querySelector('[data-zin]');
    const nieuw = zinnen[fase];
    if (zin && nieuw && fase !== this.dataset.fase) zin.textContent = nieuw;
    for (const deel of this.querySelectorAll<HTMLElement>('[data-als-open]')) deel.hidden = fase !== 'open';
  }
}

customElements.define('ronde-stand', RondeStand);
