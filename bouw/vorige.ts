import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { haalVorigeInhoud } from '#client/vorige-publicatie.ts';
import type { Gelezen, Rijen } from '#content/rijen.ts';
import { tabelnamen } from '#content/tabellen.ts';

/** People agreed to stand on the site, not to be copied: they are in no file, and come from the database each time. */
const NIET_IN_BESTAND = 'makelaar';

const bestandSchema = z.object({
  versie: z.number().int(),
  rijen: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** The file in which a site keeps the content it was made of, so that the next build can compare, and fall back on it. */
export const alsBestand = ({ versie, rijen }: Gelezen): Buffer =>
  gzipSync(JSON.stringify({ versie, rijen: { ...rijen, [NIET_IN_BESTAND]: [] } }), { level: 1 });

/**
 * The content of the site that is online; undefined when there is none yet. `nu`: what is published now, from which comes
 * what stands in no file.
 */
export async function leesVorige(siteUrl: string, nu: Rijen): Promise<Gelezen | undefined> {
  const tekst = await haalVorigeInhoud(siteUrl);
  if (tekst === undefined) return undefined;
  const { versie, rijen } = bestandSchema.parse(JSON.parse(tekst));
  // A table that is new since then had no rows online.
  const paren = tabelnamen.map((naam) => [naam, naam === NIET_IN_BESTAND ? nu[naam] : (rijen[naam] ?? [])]);
  return { versie, rijen: Object.fromEntries(paren) as Rijen }; // one pair per name, from the list of names
}
