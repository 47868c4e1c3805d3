const EINDE = /(?<=[.!?])\s+/;

/** The sentences of a text. For the build alone: browsers of our floor cannot look back in a pattern. */
export const zinnenVan = (tekst: string): string[] =>
  tekst
    .trim()
    .split(EINDE)
    .filter((zin) => zin !== '');
