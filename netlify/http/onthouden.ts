/**
 * A question that is the same for everybody, asked of the database once in `ms`, whatever is added to its address: what
 * stands near the visitor is kept per address, so that a made-up query would reach the database every time. A failure is
 * not kept.
 */
export function onthoud<Waarde>(lees: () => Promise<Waarde>, ms: number, nu: () => number): () => Promise<Waarde> {
  let laatste: { readonly op: number; readonly waarde: Promise<Waarde> } | undefined;
  return () => {
    if (laatste && nu() - laatste.op < ms) return laatste.waarde;
    const deze = { op: nu(), waarde: lees() };
    laatste = deze;
    deze.waarde.catch(() => {
      if (laatste === deze) laatste = undefined;
    });
    return deze.waarde;
  };
}
