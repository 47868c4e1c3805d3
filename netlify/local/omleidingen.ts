import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { z } from 'zod';

/** What the site has of the kinds that Netlify knows: an address that moved. Others are not followed here, so they stop. */
const omleidingSchema = z.object({
  from: z.string().regex(/^\/[^:*]*$/),
  to: z.string().regex(/^\/[^:*]*$/),
  status: z.union([z.literal(301), z.literal(302)]).default(301),
});
type Omleiding = z.infer<typeof omleidingSchema>;

async function leesOmleidingen(bestand: string): Promise<Omleiding[]> {
  const gelezen = await parseAllRedirects({ redirectsFiles: [bestand], configRedirects: [], minimal: true });
  const kan = z.array(omleidingSchema).safeParse(gelezen.redirects);
  if (!kan.success || gelezen.errors.length > 0)
    throw new Error(`${bestand} holds a line that is not an old address, a new one and 301 or 302.`);
  return kan.data;
}

/** Finds where an address moved to. The file is read when it is new, since a site comes later or changes. */
export function maakOmleidingen(map: string): (pad: string) => Promise<Omleiding | undefined> {
  const bestand = join(map, '_redirects');
  let gelezen: { van: number | undefined; omleidingen: Omleiding[] } | undefined;
  return async (pad) => {
    const van = (await stat(bestand).catch(() => undefined))?.mtimeMs;
    if (!gelezen || gelezen.van !== van) gelezen = { van, omleidingen: await leesOmleidingen(bestand) };
    return gelezen.omleidingen.find(({ from }) => from === pad);
  };
}
