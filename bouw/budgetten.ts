import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * Bytes after gzip -9. `javascript`: the first pattern that fits the path of a page decides; without one it is 0.
 * `ook_later`: what a script imports while it runs counts too, as the rules of a form do, which come at the first focus.
 * The worker that solves the puzzle counts nowhere.
 */
export const budgettenSchema = z.object({
  html_en_css: z.number().int().positive(),
  javascript: z.array(
    z.object({ paginas: z.string(), bytes: z.number().int().nonnegative(), ook_later: z.boolean().default(false) }),
  ),
});
export type Budgetten = z.infer<typeof budgettenSchema>;

const pakketSchema = z.object({ budgetten: budgettenSchema });
export const leesBudgetten = async (pakket = 'package.json'): Promise<Budgetten> =>
  pakketSchema.parse(JSON.parse(await readFile(pakket, 'utf8'))).budgetten;

interface Scriptbudget {
  readonly bytes: number;
  readonly ook_later: boolean;
}
const GEEN: Scriptbudget = { bytes: 0, ook_later: false };

/** How many bytes of JavaScript the page at an address may load. */
export function javascriptBudget({ javascript }: Budgetten): (adres: string) => Scriptbudget {
  const regels = javascript.map(({ paginas, ...budget }) => ({ patroon: new RegExp(paginas), budget }));
  return (adres) => regels.find(({ patroon }) => patroon.test(adres))?.budget ?? GEEN;
}
