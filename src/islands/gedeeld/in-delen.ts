/** Work this long, in milliseconds, before the browser gets its turn: short enough for a slow phone to follow a finger. */
const DEEL = 8;

/** Lets the browser draw and listen. */
export const adempauze = (): Promise<void> => new Promise((verder) => setTimeout(verder));

/** Does something for each item in slices of time. Stops as soon as `geldt` says no; tells whether it came to the end. */
export async function inDelen<Item>(
  items: Iterable<Item>,
  doe: (item: Item) => void,
  geldt: () => boolean,
): Promise<boolean> {
  let begin = performance.now();
  for (const item of items) {
    if (performance.now() - begin > DEEL) {
      await adempauze();
      if (!geldt()) return false;
      begin = performance.now();
    }
    doe(item);
  }
  return geldt();
}
