/** The element a custom element was written for; its absence is a mistake in the page. */
export function zoek<Soort extends Element>(wortel: ParentNode, kiezer: string, soort: new () => Soort): Soort {
  const gevonden = wortel.querySelector(kiezer);
  if (!(gevonden instanceof soort)) throw new Error(`The page misses ${kiezer}`);
  return gevonden;
}
