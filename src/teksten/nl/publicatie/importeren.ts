import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { aantal, getal, hoofdletter } from '#teksten/nl/taal/woord.ts';

const fouten = (n: number): string => aantal(n, 'fout', 'fouten');
const plekken = (n: number): string => aantal(n, 'plek', 'plekken');

/** Said by both import commands. */
export const importeren = {
  nietsVeranderd: (n: number) => `${hoofdletter(fouten(n))}. Er is niets veranderd.`,
  nogMeer: (n: number) => `En nog ${fouten(n)}.`,
  databaseWeigert: (reden: string) => `De database weigert. Er is niets veranderd. De melding: ${reden}`,
};

/** What was taken out of one cell before it was read. */
export const herstelTekst = (rij: number, kolom: string, soort: 'opmaak' | 'teken'): string =>
  soort === 'opmaak'
    ? `Rij ${rij}, kolom ${alsNaam(kolom)}: we haalden de opmaak van een webpagina weg.`
    : `Rij ${rij}, kolom ${alsNaam(kolom)}: we herstelden tekens die er niet horen.`;

export const plekkenImporteren = {
  eenBestand: 'Noem één bestand.',
  geenBestand: (bestand: string) => `Het bestand ${alsNaam(bestand)} is niet te lezen.`,
  schrijven: (n: number) => `${hoofdletter(plekken(n))} wegschrijven …`,
  erbij: (rij: number, naam: string, status: string) => `  + rij ${rij}: ${alsNaam(naam)} (${status})`,
  anders: (rij: number, naam: string, velden: readonly string[]) =>
    `  ~ rij ${rij}: ${alsNaam(naam)} (${velden.join(', ')})`,
  meerRegels: (n: number) => `  en nog ${getal(n)}`,
  telling: (nieuw: number, gewijzigd: number, gelijk: number) =>
    `Nieuw: ${getal(nieuw)}. Gewijzigd: ${getal(gewijzigd)}. Gelijk gebleven: ${getal(gelijk)}.`,
  concept: (n: number) => `Let op: ${plekken(n)} nieuw als concept. Een concept staat niet op de site.`,
  proef: 'Dit was een proef. Er is niets veranderd. Klopt het? Voeg dan --schrijf toe.',
  geschreven: (toegevoegd: number, gewijzigd: number) =>
    `Klaar. Toegevoegd: ${getal(toegevoegd)}. Gewijzigd: ${getal(gewijzigd)}.`,
};
