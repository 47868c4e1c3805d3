/** The part that we use; the package brings no types. */
declare module 'saxen' {
  type Ontcijfer = (tekst: string) => string;
  interface Haken {
    openTag: (naam: string, eigenschappen: () => Record<string, unknown>, ontcijfer: Ontcijfer) => void;
    closeTag: (naam: string) => void;
    text: (tekst: string, ontcijfer: Ontcijfer) => void;
    cdata: (tekst: string) => void;
    attention: (tekst: string) => void;
    error: (fout: Error) => void;
  }
  export class Parser {
    on<Naam extends keyof Haken>(naam: Naam, haak: Haken[Naam]): this;
    parse(xml: string): this;
  }
}
