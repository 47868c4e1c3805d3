import werkerAdres from '#islands/uitslag/werker.ts?worker&url';

/** What the worker says: whether all is as published, and what it found, the verdict first. */
interface Antwoord {
  readonly klopt: boolean;
  readonly zinnen: readonly string[];
}

/**
 * A button that counts an uitslag again on this device, in a worker: the page stays usable, and what counts is loaded only
 * when it is asked for. The page gives the address of the file in `data-bestand`, what it says itself in `data-hash` and
 * `data-uitslag`, and the sentences of before and without an answer in `data-bezig` and `data-mislukt`.
 */
class RekenNa extends HTMLElement {
  #werker: Worker | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.#start());
  }

  disconnectedCallback(): void {
    this.#werker?.terminate();
  }

  #start(): void {
    const { bestand, hash, uitslag, bezig = '', mislukt = '' } = this.dataset;
    this.#zeg(undefined, [bezig]);
    this.#werker?.terminate();
    const werker = new Worker(werkerAdres);
    werker.onmessage = ({ data }: MessageEvent<Antwoord>) => this.#zeg(data.klopt, data.zinnen);
    werker.onerror = () => this.#zeg(false, [mislukt]);
    werker.postMessage({ bestand, hash, uitslag });
    this.#werker = werker;
  }

  #zeg(klopt: boolean | undefined, zinnen: readonly string[]): void {
    const antwoord = this.querySelector<HTMLElement>('[data-antwoord]');
    if (!antwoord) return;
    antwoord.dataset.klopt = String(klopt);
    antwoord.replaceChildren(...zinnen.map((zin) => Object.assign(document.createElement('p'), { textContent: zin })));
  }
}

customElements.define('reken-na', RekenNa);
