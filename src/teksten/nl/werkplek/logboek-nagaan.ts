import type { Ketenfout } from '#domein/logboek/keten.ts';
import { getal } from '#teksten/nl/taal/woord.ts';

/** Said by `npm run logboek:nagaan`, to whoever checks that nobody changed the log. */
export const logboekNagaan = {
  gebruik: `Gebruik: npm run logboek:nagaan [-- --dagen BESTAND.json]
Gaat na of iemand het logboek later veranderde. Met --dagen vergelijkt het met
een eerdere download van /open-data/logboekdagen.json.`,
  geenBestand: (bestand: string) => `In ${bestand} staan geen controlegetallen per dag.`,
  klopt: (aantal: number) => `Het logboek klopt. Regels nagegaan: ${getal(aantal)}.`,
  laatste: (nummer: number, hash: string) => `Laatste regel: ${getal(nummer)}, ${hash}`,
  mis: (aantal: number) => `Het logboek klopt niet. Fouten: ${getal(aantal)}.`,
};

export const ketenfoutTekst: Record<Ketenfout['code'], (nummer: number) => string> = {
  regel_weg: (nummer) => `Er is een regel weg: ${getal(nummer)}.`,
  regel_anders: (nummer) => `Later veranderd: regel ${getal(nummer)}.`,
  schakel_weg: (nummer) => `Er zijn regels weg, rond regel ${getal(nummer)}.`,
  te_vroeg_weg: (nummer) => `Te vroeg weg: alles tot en met regel ${getal(nummer)}.`,
  dag_anders: (nummer) => `Dit past niet bij wat er eerder openbaar stond: regel ${getal(nummer)}.`,
};
