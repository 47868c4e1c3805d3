import { parse } from 'node-html-parser';
import type { Page } from 'playwright';
import { type Boek, plat } from '#tests/support/jaar/boek.ts';
import type { Jaarportaal } from '#tests/support/jaar/portaal.ts';

/** What does not stand on the site as it was published, a line each. */
export async function nietOnline(portaal: Jaarportaal, boek: Boek): Promise<string[]> {
  const fouten: string[] = [];
  for (const [adres, naam] of boek) {
    const { status, tekst } = await portaal.pagina(adres);
    if (naam === null) {
      if (status !== 404) fouten.push(`${adres} is still there`);
      continue;
    }
    const kop = plat(parse(tekst).querySelector('h1')?.text ?? '');
    if (status !== 200 || kop !== plat(naam)) fouten.push(`${adres} answers ${status} with "${kop}" for "${naam}"`);
  }
  return fouten;
}

/** The addresses that are wider than the window of `pagina`. */
export async function tebreed(pagina: Page, adressen: readonly string[]): Promise<string[]> {
  const breed: string[] = [];
  for (const adres of adressen) {
    await pagina.goto(adres);
    const over = await pagina.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) breed.push(`${adres} is ${over} pixels wider than the screen`);
  }
  return breed;
}
