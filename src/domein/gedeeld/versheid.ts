import { plusMaanden } from '#domein/gedeeld/dag.ts';

/**
 * Whether a record asks "Klopt dit nog?": checked longer ago than `maanden`, or never.
 * `gecontroleerdOp`: ISO date or null; `vandaag`: ISO date.
 */
export function isVerouderd(gecontroleerdOp: string | null, vandaag: string, maanden: number): boolean {
  if (!gecontroleerdOp) return true;
  return gecontroleerdOp < plusMaanden(vandaag, -maanden);
}
