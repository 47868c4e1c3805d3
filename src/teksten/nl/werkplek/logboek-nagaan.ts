import type { Ketenfout } from '#domein/logboek/keten.ts';

/** Said by `npm run logboek:nagaan`, to whoever checks that nobody changed the log. */
export const logboekNagaan = {
  gebruik: `Gebruik: npm run logboek:nagaan [-- --dagen BESTAND.json]
Gaat na of iemand het logboek later veranderde. Met --dagen vergelijkt het met
een eerdere download van /open-data/logboekdagen.json.`,
  geenBestand: (bestand: string) => `In ${bestand} staan geen controlegetallen per dag.`,
  klopt: (aantal: number) => `Het logboek klopt. Regels nagegaan: ${aantal}.`,
  laatste: (nummer: number, hash: string) => `Laatste regel: ${nummer}, ${hash}`,
  mis: (aantal: number) => `Het logboek klopt niet. Fouten: ${aantal}.`,
};

export const ketenfoutTekst: Record<Ketenfout['code'], (nummer: number) => string> = {
  regel_weg: (nummer) => `Regel ${nummer} is weg.`,
  regel_anders: (nummer) => `Regel ${nummer} is later veranderd.`,
  schakel_weg: (nummer) => `Rond regel ${nummer} zijn regels weg.`,
  te_vroeg_weg: (nummer) => `De regels tot en met ${nummer} gingen te vroeg weg.`,
  dag_anders: (nummer) => `Regel ${nummer} past niet bij wat er eerder openbaar stond.`,
};
