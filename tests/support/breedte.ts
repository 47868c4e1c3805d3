import type { Locator, Page } from 'playwright';

/** One address of each kind of page: the first of those with the same first folder and the same depth. */
export function perSoort(paden: readonly string[]): string[] {
  const soorten = new Map<string, string>();
  for (const pad of [...paden].reverse()) {
    const delen = pad.split('/').filter((deel) => deel !== '');
    soorten.set(`${delen[0]} ${delen.length}`, pad);
  }
  return [...soorten.values()];
}

/** What a script draws for another width, or for larger letters, comes with the next frame. */
const wachtTotGetekend = (pagina: Page): Promise<unknown> =>
  pagina.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));

/** Gives the window a width, and waits until the page has it and was drawn with it: on a busy machine that takes a moment. */
export async function zetBreedte(pagina: Page, breedte: number): Promise<void> {
  await pagina.setViewportSize({ width: breedte, height: 800 });
  await pagina.waitForFunction((width) => innerWidth === width, breedte);
  await wachtTotGetekend(pagina);
}

/** From a small phone to a desk; the first is also 1280 pixels at 400 %. */
const BREEDTES = [320, 360, 480, 640, 720, 800, 960, 1100, 1280];

/** How many pixels the page is too wide, and what sticks out most; nothing when it fits. */
export const teBreed = (pagina: Page): Promise<string[]> =>
  pagina.evaluate(async () => {
    // With its own letter, not the one that stands in for it until that is there.
    await document.fonts.ready;
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return [];
    const rand = (element: Element) => element.getBoundingClientRect().right;
    const verst = [...document.querySelectorAll('body *')].reduce((een, ander) =>
      rand(ander) > rand(een) ? ander : een,
    );
    return [
      `${over} px too wide at ${innerWidth}: <${verst.tagName.toLowerCase()} class="${verst.getAttribute('class')}">`,
    ];
  });

const zetLetters = (pagina: Page, grootte: string): Promise<void> =>
  pagina.evaluate((maat) => document.documentElement.style.setProperty('font-size', maat), grootte);

/** Where the page is too wide, from a small phone to a desk, with letters of 100 % and of 200 %. */
export async function overalTeBreed(pagina: Page): Promise<string[]> {
  const gevonden: string[] = [];
  // Each width once: to give a window another one costs more than to give it other letters.
  for (const breedte of BREEDTES) {
    await zetBreedte(pagina, breedte);
    gevonden.push(...(await teBreed(pagina)));
    await zetLetters(pagina, '200%');
    await wachtTotGetekend(pagina);
    gevonden.push(...(await teBreed(pagina)).map((fout) => `${fout}, letters of 200 %`));
    await zetLetters(pagina, '');
  }
  return gevonden;
}

/** Opens what is folded, so that it is looked at too. */
export const klapUit = (pagina: Page): Promise<void> =>
  pagina.evaluate(() => {
    for (const uitklap of document.querySelectorAll('details')) uitklap.open = true;
  });

/** Puts one word without a space in the place of every text of the page, and in every field. */
export const vulMetWoord = (pagina: Page, woord: string): Promise<void> =>
  pagina.evaluate((tekst) => {
    const lopers = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (lopers.nextNode()) {
      const knoop = lopers.currentNode;
      const houder = knoop.parentElement?.closest('script, style, noscript, svg, option');
      if (!houder && knoop.textContent?.trim()) knoop.textContent = tekst;
    }
    for (const veld of document.querySelectorAll<HTMLInputElement>('input:not([type]), input[type="text"], textarea')) {
      veld.value = tekst;
    }
  }, woord);

/** The words in these places whose letters stand on more than one line. */
export const gebrokenWoorden = (plaatsen: Locator): Promise<string[]> =>
  plaatsen.evaluateAll((elementen) => {
    const woorden: string[] = [];
    for (const element of elementen) {
      const loper = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (loper.nextNode()) {
        for (const { index, 0: woord } of (loper.currentNode.textContent ?? '').matchAll(/\S+/g)) {
          const bereik = document.createRange();
          bereik.setStart(loper.currentNode, index);
          bereik.setEnd(loper.currentNode, index + woord.length);
          if (new Set([...bereik.getClientRects()].map(({ top }) => top)).size > 1) woorden.push(woord);
        }
      }
    }
    return woorden;
  });
