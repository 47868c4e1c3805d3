import { haalKaartgegevens } from '#client/kaart/kaartgegevens.ts';
import { stadskaart } from '#config/stadskaart.ts';
import { isGeplaatst, type Kaartgegevens } from '#domein/plek/kaart.ts';
import { Kaartbeeld } from '#islands/kaart/kaartbeeld.ts';
import { leesKaartvraag } from '#islands/kaart/kaartvraag.ts';
import { laadStijl } from '#islands/kaart/laad-stijl.ts';
import { Paginarijen } from '#islands/kaart/paginarijen.ts';
import { maakVormen } from '#islands/kaart/vormen.ts';
import stijl from '#styles/kaartbeeld.css?url';
import { kaart as tekst } from '#teksten/nl/kaart/kaart.ts';

const [LAT, LON] = stadskaart.midden;
/** How close the map of one place is: its streets, and what else is there. */
const DICHTBIJ = { adres: 16, straat: 16, buurt: 15 };

/** Settled once the keyboard is not in the drawing: who is in it keeps it. */
function isVrij(houder: HTMLElement): Promise<void> {
  return new Promise((vrij) => {
    const opruimer = new AbortController();
    const kijk = (waar: EventTarget | null): void => {
      if (waar instanceof Node && houder.contains(waar)) return;
      opruimer.abort();
      vrij();
    };
    houder.addEventListener('focusout', ({ relatedTarget }) => kijk(relatedTarget), { signal: opruimer.signal });
    kijk(document.activeElement);
  });
}

/** As high as the drawing was, so that nothing below it moves. */
function maakDoel(houder: HTMLElement): HTMLElement {
  const hoog = houder.offsetHeight;
  for (const deel of houder.querySelectorAll<HTMLElement>(':scope > *')) deel.hidden = true;
  const doel = document.createElement('section');
  doel.className = 'kaartbeeld';
  doel.setAttribute('aria-label', tekst.kaartnaam);
  doel.style.blockSize = `${hoog}px`;
  houder.append(doel, maakVormen());
  return doel;
}

/** The map that comes in the place of a drawing, in step with the rows of the page it is on. */
export class KleineKaart {
  #opruimer = new AbortController();
  #gegevens: Kaartgegevens;
  #beeld: Kaartbeeld;
  #rijen: Paginarijen;
  #eigen: string | undefined;

  constructor(houder: HTMLElement, gegevens: Kaartgegevens, getikt: boolean) {
    this.#gegevens = gegevens;
    const { signal } = this.#opruimer;
    this.#rijen = new Paginarijen(gegevens.items, (id) => this.#beeld.licht(id ?? this.#eigen), signal);
    const { zoom, tegels, tegelbron } = stadskaart;
    this.#beeld = new Kaartbeeld({
      doel: maakDoel(houder),
      legenda: houder,
      tegels,
      vermelding: `<a href="${tegelbron.url}">${tegelbron.tekst}</a>`,
      stand: { zoom: zoom - 1, lat: LAT, lon: LON },
      wijknaam: (slug) => gegevens.wijken.find((wijk) => wijk.slug === slug)?.naam,
      buurten: gegevens.buurten,
      inPagina: true,
      veranderd: () => undefined,
      gewezen: (ids) => this.#rijen.licht(ids),
      gekozen: (ids) => {
        this.#rijen.licht(ids);
        this.#rijen.toon(ids);
      },
      tegelsLukken: () => undefined,
    });
    this.werkBij(getikt);
  }

  /** Shows what the page is about now. `dichtbij`: one place with its streets, else in its wijk. */
  werkBij(dichtbij = false): void {
    const { past, wijk, url } = leesKaartvraag(location.pathname);
    const items = this.#gegevens.items.filter(past);
    const geplaatst = items.filter(isGeplaatst);
    const eigen = items.find((item) => item.url === url);
    this.#eigen = eigen?.id;
    this.#beeld.toon(geplaatst);
    this.#beeld.licht(this.#eigen);
    if (dichtbij && eigen && isGeplaatst(eigen) && eigen.precisie !== 'wijk') {
      this.#beeld.zet({ ...eigen, zoom: DICHTBIJ[eigen.precisie] });
    } else if (eigen) {
      void this.#beeld.kiesWijk(eigen.wijk, [], true);
    } else {
      void this.#beeld.kiesWijk(wijk, geplaatst, true);
    }
  }

  verwijder(): void {
    this.#opruimer.abort();
    this.#beeld.verwijder();
  }
}

/** `getikt`: somebody asked for it, and goes on there. Fails when there is nothing to show. */
export async function maakKleineKaart(houder: HTMLElement, getikt: boolean): Promise<KleineKaart> {
  const [gegevens] = await Promise.all([haalKaartgegevens(), laadStijl(stijl)]);
  if (!getikt) await isVrij(houder);
  const kaart = new KleineKaart(houder, gegevens, getikt);
  if (getikt) houder.querySelector<HTMLElement>('.kaartbeeld')?.focus({ preventScroll: true });
  return kaart;
}
