import type { Locator, Page } from 'playwright';
import { klapUit } from '#tests/support/breedte.ts';

/** Where somebody types; boxes, circles, lists and files are chosen, and what looks something up is no text of theirs. */
const TYPBAAR = [
  'textarea',
  'input:not([type])',
  ...['text', 'tel', 'email', 'url', 'number', 'date', 'time', 'datetime-local'].map(
    (soort) => `input[type="${soort}"]`,
  ),
].join(', ');
/** What looks something up, what stands behind a list, and a code: that is kept on no device. */
const NIET = '[role="combobox"], [placeholder="Zoek op naam"], [aria-hidden="true"], [readonly], [name="bewijscode"]';

const WAARDE: Readonly<Record<string, string>> = {
  date: '2027-03-04',
  time: '10:35',
  'datetime-local': '2027-03-04T10:35',
  number: '7',
  email: 'getypt@voorbeeld.test',
  tel: '06 12 34 56 79',
  url: 'https://getypt.voorbeeld.test',
};

interface Gelopen {
  /** How many fields somebody can type in. */
  readonly velden: number;
  /** Those of which this device keeps nothing, by their name. */
  readonly kwijt: readonly string[];
}

const naamVan = (veld: Locator): Promise<string> =>
  veld.evaluate((element) => {
    const bij = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return bij?.[0]?.textContent.trim() || element.getAttribute('aria-label') || element.getAttribute('name') || '?';
  });
const wisConcepten = (pagina: Page): Promise<void> =>
  pagina.evaluate(() => {
    for (const naam of Object.keys(localStorage)) if (naam.startsWith('concept:')) localStorage.removeItem(naam);
  });
const isBewaard = (pagina: Page): Promise<boolean> =>
  pagina.evaluate(() => Object.keys(localStorage).some((naam) => naam.startsWith('concept:')));

/** Types in every field of the screen that stands here, and looks after each whether this device keeps it. */
export async function loopMetTekst(pagina: Page): Promise<Gelopen> {
  await klapUit(pagina);
  const alle = pagina.locator(`main :is(${TYPBAAR}):visible:not(${NIET})`);
  const kwijt: string[] = [];
  const velden = await alle.count();
  for (let nummer = 0; nummer < velden; nummer += 1) {
    const veld = alle.nth(nummer);
    const soort = (await veld.getAttribute('type')) ?? 'text';
    await wisConcepten(pagina);
    const was = await veld.inputValue();
    const getypt = WAARDE[soort] ?? `Getypt in veld ${nummer}`;
    await veld.fill(getypt === was ? '' : getypt);
    if (!(await isBewaard(pagina))) kwijt.push(await naamVan(veld));
  }
  await wisConcepten(pagina);
  return { velden, kwijt };
}
