import { rename, rm } from 'node:fs/promises';

const vorigeVan = (doel: string): string => `${doel}.oud`;

/** Throws away the site that a new one took the place of. */
export const ruimVorigeOp = (doel: string): Promise<void> => rm(vorigeVan(doel), { recursive: true, force: true });

/** One moment there is the old site, the next moment the new one. The old one stands beside it until `ruimVorigeOp`. */
export async function zetOpZijnPlek(nieuw: string, doel: string): Promise<void> {
  await ruimVorigeOp(doel);
  await rename(doel, vorigeVan(doel)).catch(() => undefined); // the first time there is nothing to keep
  await rename(nieuw, doel);
}
