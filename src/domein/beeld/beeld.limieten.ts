// The database holds the same limits: see foto_bewaren and the table beeld.

/** What a photo can belong to. */
export const beeldsoorten = ['plek', 'initiatief', 'makelaar'] as const;
export type Beeldsoort = (typeof beeldsoorten)[number];

export const FOTOS_PER_RECORD = 8;
export const ALT_LENGTE = 250;
export const MAKER_LENGTE = 120;
/** The longest side of the two pictures that are kept, in pixels. */
export const GROOT = 1200;
export const KLEIN = 480;
/** Of each kept picture. */
export const BEELD_BYTES = 200 * 1024;
/** What is taken from a browser, with the fields around it. The host may take less: a browser shrinks a photo first. */
export const INZENDING_BYTES = 12 * 1024 * 1024;
/** More than any phone makes by default; unpacked this is 200 MB. */
export const MEESTE_PUNTEN = 64_000_000;
