import type { Page } from 'playwright';

/** Where the focus comes when somebody presses Tab. */
export interface Halte {
  readonly naam: string;
  /** Whether one sees that it has the focus: a ring around it, or around the frame it stands in. */
  readonly zichtbaar: boolean;
  /** Whether a bar that stays in sight lies over it. */
  readonly bedekt: boolean;
  /** Its place on the page from above, in pixels; null in a bar that stays in sight. */
  readonly hoogte: number | null;
  readonly inFormulier: boolean;
}

const VER = 300;
const RING_PX = 2;
/** Things beside each other do not begin at the same pixel. */
const ROND_PX = 40;

const halteNu = (pagina: Page): Promise<Halte | null> =>
  pagina.evaluate((ringPx) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    // The library puts the frame around its field; a circle of ours stands on the words that one sees.
    const kader = element.closest('.MuiInputBase-root') ?? element.nextElementSibling;
    const heeftRing = (deel: Element | null): boolean => {
      if (!deel) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(deel);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= ringPx;
    };
    const { left, top, width, height } = element.getBoundingClientRect();
    const balk = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.werkbalk, .smal');
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const naam =
      labels.map(({ textContent }) => textContent).join(' ') ||
      element.getAttribute('aria-label') ||
      element.textContent;
    return {
      naam: `${element.tagName.toLowerCase()} ${(naam ?? '').trim()}`,
      zichtbaar: heeftRing(element) || heeftRing(kader),
      bedekt: balk !== null && balk !== undefined && !balk.contains(element),
      hoogte: element.closest('.werkbalk, nav') ? null : top + scrollY,
      inFormulier: element.closest('form') !== null,
    };
  }, RING_PX);

/** Walks with Tab over the whole page, on which nothing moves, until the focus leaves it. Throws when it never does: somebody is trapped. */
export async function loopMetTab(pagina: Page): Promise<Halte[]> {
  const haltes: Halte[] = [];
  for (let keer = 0; keer < VER; keer += 1) {
    await pagina.keyboard.press('Tab');
    const halte = await halteNu(pagina);
    if (halte === null) return haltes;
    haltes.push(halte);
  }
  throw new Error(`Tab did not leave the page after ${VER} times; last at "${haltes.at(-1)?.naam}".`);
}

/** What is wrong with such a walk: a stop that nobody sees, or one that stands above the stop before it. */
export const loopfouten = (haltes: readonly Halte[]): string[] => [
  ...haltes.filter(({ zichtbaar }) => !zichtbaar).map(({ naam }) => `no ring: ${naam}`),
  ...haltes.filter(({ bedekt }) => bedekt).map(({ naam }) => `covered: ${naam}`),
  ...haltes.flatMap(({ naam, hoogte, inFormulier }, plaats) => {
    const vorige = haltes[plaats - 1]?.hoogte ?? null;
    const terug = inFormulier && hoogte !== null && vorige !== null && hoogte < vorige - ROND_PX;
    return terug ? [`back up: ${naam}`] : [];
  }),
];
