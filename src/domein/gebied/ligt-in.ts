/** A place on a plane, or degrees where a city is flat enough. */
type Paar = readonly [x: number, y: number];

/** Whether a place lies inside an odd number of the rings: in a part, and not in a hole of it. */
export function ligtIn([x, y]: Paar, ringen: readonly (readonly Paar[])[]): boolean {
  let binnen = false;
  for (const ring of ringen) {
    let [u, v] = ring[ring.length - 1] ?? [0, 0];
    for (const [p, q] of ring) {
      if (q > y !== v > y && x < ((u - p) * (y - q)) / (v - q) + p) binnen = !binnen;
      [u, v] = [p, q];
    }
  }
  return binnen;
}
