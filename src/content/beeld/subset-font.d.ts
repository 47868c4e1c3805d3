declare module 'subset-font' {
  interface Opties {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  /** A smaller font file with the letters of the text alone. */
  export default function subsetFont(font: Buffer, tekst?: string, opties?: Opties): Promise<Buffer>;
}
