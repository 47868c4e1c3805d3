/**
 * Whether a record asks "Klopt dit nog?": checked longer ago than `maanden`, or never.
 * `gecontroleerdOp`: ISO date or null; `vandaag`: ISO date.
 */
export function isVerouderd(gecontroleerdOp: string | null, vandaag: string, maanden: number): boolean {
  if (!gecontroleerdOp) return true;
  const grens = new Date(`${vandaag}T12:00:00Z`);
  grens.setUTCMonth(grens.getUTCMonth() - maanden);
  return gecontroleerdOp < grens.toISOString().slice(0, 10);
}
