import type { Page, Route } from 'playwright';

/** What stands in the place of words, of a mail address and of a web address that somebody wrote. */
export interface Woorden {
  readonly woord: string;
  readonly mail: string;
  readonly web: string;
}
/** A name that reads from right to left. Addresses stay as they are: they read the other way by themselves. */
export const ARABISCH: Woorden = {
  woord: 'ملتقى الحي',
  mail: 'bewoner@voorbeeld.test',
  web: 'https://voorbeeld.test/',
};
/** Without one place to break them: 60 letters, or as many as an address may have. */
export const ZONDER_SPATIE: Woorden = {
  woord: 'Bewonersondersteuningspunt'.repeat(3).slice(0, 60),
  mail: `${'naam'.repeat(15)}@voorbeeld.test`,
  web: `https://${'lang'.repeat(15)}.test/`,
};

/** Keys of values that no person wrote, or that must stay what they are for the screen to work. */
const VAST =
  /^(id|type|.*_id|code|.*_codes?|.*_op|nummer|slug|volgcode|bewijscode|bewijs|status|herhaling|thema|invoer_hash|merk|sleutel|beeld|gegevens_url|zin|stand)$/;
const ADRES = /^\S+@\S+$/;
const WEBADRES = /^https?:\/\/\S+$/;
/** A name begins with a capital, words have a space between them; what is one of a closed list has neither. */
const GESCHREVEN = /^(?![A-Z]{2}\d|[\d{[])(?=.*[\p{Lu}\s])/su;

function anders(waarde: unknown, sleutel: string, woorden: Woorden): unknown {
  if (Array.isArray(waarde)) return waarde.map((deel) => anders(deel, sleutel, woorden));
  if (typeof waarde === 'object' && waarde !== null)
    return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, anders(deel, naam, woorden)]));
  if (typeof waarde !== 'string' || VAST.test(sleutel)) return waarde;
  if (ADRES.test(waarde)) return woorden.mail;
  if (WEBADRES.test(waarde)) return woorden.web;
  return GESCHREVEN.test(waarde) ? woorden.woord : waarde;
}

/** Where screens read what people wrote. */
const GELEZEN = /\/(rest\/v1|api|gegevens)\//;

/** What pages are told now. */
const gegeven = new WeakMap<Page, Woorden>();

async function vertel(route: Route, pagina: Page): Promise<void> {
  // Whoever leaves a screen does not wait for what it asked.
  const antwoord = await route.fetch().catch(() => null);
  if (!antwoord) return;
  const tekst = await antwoord.text();
  const woorden = gegeven.get(pagina);
  const isJson = /json/.test(antwoord.headers()['content-type'] ?? '') && tekst !== '';
  const inhoud = isJson && woorden ? JSON.stringify(anders(JSON.parse(tekst), '', woorden)) : tekst;
  await route.fulfill({ response: antwoord, body: inhoud });
}

/** From here on all that this page reads is as if everybody had written these words. */
export async function geefWoorden(pagina: Page, woorden: Woorden): Promise<void> {
  if (!gegeven.has(pagina)) await pagina.route(GELEZEN, (route) => vertel(route, pagina));
  gegeven.set(pagina, woorden);
}
