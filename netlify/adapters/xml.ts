import { Parser } from 'saxen';

export interface Xmlogen {
  /** Names without their namespace. Values with the five entities of XML read, and no others. */
  open: (naam: string, waarde: (eigenschap: string) => string) => void;
  dicht: (naam: string) => void;
  tekst: (tekst: string) => void;
}

const kaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);
/** A document that declares entities of its own is none of a spreadsheet program. */
const VERKLARING = /<!(?:DOCTYPE|ENTITY)/i;

/** Walks through a document; false when it is broken or declares entities. Opens no other files. */
export function leesXml(xml: string, { open, dicht, tekst }: Xmlogen): boolean {
  if (VERKLARING.test(xml.slice(0, 10_000))) return false;
  let heel = true;
  const lezer = new Parser();
  lezer.on('openTag', (naam, eigenschappen, ontcijfer) => {
    open(kaal(naam), (eigenschap) => ontcijfer(String(eigenschappen()[eigenschap] ?? '')));
  });
  lezer.on('closeTag', (naam) => dicht(kaal(naam)));
  lezer.on('text', (waarde, ontcijfer) => tekst(ontcijfer(waarde)));
  lezer.on('cdata', (waarde) => tekst(waarde));
  lezer.on('attention', () => {
    heel = false;
  });
  lezer.on('error', () => {
    heel = false;
  });
  lezer.parse(xml);
  return heel;
}
