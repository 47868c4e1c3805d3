import { haalKeuzes } from '#client/zoeken/keuzes.ts';
import { leesBladstand } from '#islands/gedeeld/bladstand.ts';
import { kanScript } from '#islands/gedeeld/kan-script.ts';

type Velden = Readonly<Record<string, readonly string[]>>;

/** The code in the address; absent when the fragment is too short, or a place on the page, such as a field with an error. */
function codeInAdres(): string | undefined {
  const code = /^#([\w%+.-]{25,})$/.exec(location.hash)?.[1];
  if (!code || document.getElementById(code)) return undefined;
  return code.replaceAll(/%[0-9A-F]{2}/gi, ' ');
}

/**
 * The page of a volgcode. The code comes in the fragment, which no server ever sees, or in the field; everything
 * else is fetched only then. After reading, the code is taken out of the address, so that no history shows it.
 */
class DossierPagina extends HTMLElement {
  #bezig = false;

  connectedCallback(): void {
    this.addEventListener('submit', (poging) => {
      if (this.#bezig || !kanScript() || !(poging.target instanceof HTMLFormElement)) return;
      // Who lost the code sends a plain form.
      if (poging.target.elements.namedItem('contact_email')) return;
      poging.preventDefault();
      const velden = [...new FormData(poging.target)].map(([naam, waarde]) => [naam, [String(waarde)]] as const);
      void this.#open(Object.fromEntries(velden));
    });
    window.addEventListener('hashchange', () => this.#fragment());
    const { volgcode, nummer } = leesBladstand();
    if (!this.#fragment() && volgcode)
      void this.#open({ actie: ['lezen'], volgcode: [volgcode], ...(nummer ? { nummer: [nummer] } : {}) });
  }

  #fragment(): boolean {
    const code = codeInAdres();
    if (!code) return false;
    history.replaceState(null, '', location.pathname);
    void this.#open({ actie: ['lezen'], volgcode: [code] });
    return true;
  }

  async #open(eerste: Velden): Promise<void> {
    this.#bezig = true;
    const deel = kanScript() && (await this.#haal().catch(() => undefined));
    if (deel) return deel.toonDossier(this, eerste);
    this.#bezig = false;
    this.#stuurKaal(eerste);
  }

  /** The dossier itself, and what can be chosen in it. */
  async #haal() {
    const [deel, keuzes] = await Promise.all([
      import('#islands/dossier/dossier.island.tsx'),
      this.dataset.gegevens ?? haalKeuzes(this.dataset.keuzes ?? ''),
    ]);
    this.dataset.gegevens = keuzes;
    return deel;
  }

  /** Without the script the plain form still works: the one of this action, filled in. */
  #stuurKaal(velden: Velden): void {
    const actie = velden.actie?.[0] ?? '';
    const formulier = this.querySelector(`[name="actie"][value="${CSS.escape(actie)}"]`)?.closest('form');
    for (const [naam, [waarde]] of Object.entries(velden)) {
      const veld = formulier?.elements.namedItem(naam);
      if (veld instanceof HTMLInputElement && waarde !== undefined) veld.value = waarde;
    }
    formulier?.submit();
  }
}

customElements.define('dossier-pagina', DossierPagina);
