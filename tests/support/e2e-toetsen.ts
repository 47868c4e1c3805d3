import type { Page } from 'playwright';

const VER = 120;

/** What a screen reader would call the element with the focus: its label, or its own text. */
const naamNu = (pagina: Page): Promise<string> =>
  pagina.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    return (labels.map(({ textContent }) => textContent).join(' ') || element.textContent || '').trim();
  });

/** Presses Tab until something of this name has the focus, as somebody without a mouse does. */
export async function tabNaar(pagina: Page, naam: string): Promise<void> {
  for (let keer = 0; keer < VER; keer += 1) {
    await pagina.keyboard.press('Tab');
    if ((await naamNu(pagina)).startsWith(naam)) return;
  }
  throw new Error(`Tab never came to "${naam}".`);
}

/** Goes to a field and types in it. */
export async function typIn(pagina: Page, naam: string, tekst: string): Promise<void> {
  await tabNaar(pagina, naam);
  await pagina.keyboard.type(tekst);
}

/** Goes to a button or link and presses it. */
export async function druk(pagina: Page, naam: string): Promise<void> {
  await tabNaar(pagina, naam);
  await pagina.keyboard.press('Enter');
}
