/** Bytes of a file of places that the workplace reads; the host takes no larger body. The command has no such limit. */
export const INLEES_BYTES = 4_000_000;
/** Columns of a list: more than any city keeps of a place. */
export const LIJST_KOLOMMEN = 500;
/** Bytes of a file that the command reads. */
export const LIJST_BYTES = 200_000_000;
/** Cells that hold something in a spreadsheet: a list of 100 000 places of twenty columns. */
export const LIJST_CELLEN = 2_000_000;
/** Bytes that may come out of a spreadsheet, which is packed. */
export const REKENBLAD_BYTES = 100_000_000;
