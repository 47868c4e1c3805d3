/** Nobody wrote down the postcodes of this city yet. */
export const postcodes: Readonly<Record<string, readonly string[]>> = {};
