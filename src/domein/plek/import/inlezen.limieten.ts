/** Bytes of a file of places that the workplace reads; the host takes no larger body. The command has no such limit. */
export const INLEES_BYTES = 4_000_000;
/** Columns of a list: more than any city keeps of a place. */
export const LIJST_KOLOMMEN = 500;
/** Bytes of a file that the command reads. */
export const LIJST_BYTES = 200_000_000;
