/** Bytes of a file of places that the workplace reads; the host takes no larger body. The command has no such limit. */
export const INLEES_BYTES = 4_000_000;
