/**
 * A random UUID (version 4), with which a server knows an attempt that comes twice. `crypto.randomUUID` is too new for our
 * oldest browsers.
 */
export const nieuweSleutel = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (teken) => {
    const vast = Number(teken);
    const [toeval = 0] = crypto.getRandomValues(new Uint8Array(1));
    // Of the 8, which tells the variant, two bits stay.
    return (vast ^ (toeval & (15 >> (vast / 4)))).toString(16);
  });
