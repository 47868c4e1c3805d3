import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import { haalVorigeInhoud } from '#client/werkplek/vorige-publicatie.ts';
import type { Gelezen, Rijen } from '#content/lezen/rijen.ts';
import { type Rij, tabelnamen } from '#content/lezen/tabellen.ts';

/** People agreed to stand on the site, not to be copied: they are in no file, and come from the database each time. */
const NIET_IN_BESTAND = 'makelaar';
/** Rows in one piece of text: all of a city at once would take as much memory as the city. */
const TEGELIJK = 500;

// Rows are not looked into here: they are checked as those of the database are.
const bestandSchema = z.object({ versie: z.number().int(), rijen: z.record(z.string(), z.array(z.unknown())) });

function* stukken({ versie, rijen }: Gelezen): Generator<string> {
  yield `{"versie":${versie},"rijen":{`;
  for (const [nummer, naam] of tabelnamen.entries()) {
    yield `${nummer === 0 ? '' : ','}${JSON.stringify(naam)}:[`;
    const lijst = naam === NIET_IN_BESTAND ? [] : rijen[naam];
    for (let begin = 0; begin < lijst.length; begin += TEGELIJK) {
      const deel = JSON.stringify(lijst.slice(begin, begin + TEGELIJK)).slice(1, -1);
      yield begin === 0 ? deel : `,${deel}`;
    }
    yield ']';
  }
  yield '}}';
}

/** The file in which a site keeps the content it was made of, so that the next build can compare, and fall back on it. */
export const alsBestand = (gelezen: Gelezen): Promise<Buffer> =>
  buffer(Readable.from(stukken(gelezen)).pipe(createGzip({ level: 1 })));

/**
 * The content of the site that is online; undefined when there is none yet. `nu`: what is published now, from which comes
 * what stands in no file.
 */
export async function leesVorige(siteUrl: string, nu: Rijen): Promise<Gelezen | undefined> {
  const tekst = await haalVorigeInhoud(siteUrl);
  if (tekst === undefined) return undefined;
  const { versie, rijen } = bestandSchema.parse(JSON.parse(tekst));
  // A table that is new since then had no rows online.
  const paren = tabelnamen.map((naam) => [naam, naam === NIET_IN_BESTAND ? nu[naam] : ((rijen[naam] ?? []) as Rij[])]);
  return { versie, rijen: Object.fromEntries(paren) as Rijen }; // one pair per name, from the list of names
}
