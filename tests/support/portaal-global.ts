import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { luister, sluit } from '#netlify/local/luister.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';

declare module 'vitest' {
  interface ProvidedContext {
    portaaldeur: string;
  }
}

const portaalSchema = z.object({
  site: z.string(),
  postbus: z.string(),
  database: z.string(),
  sleutel: z.string(),
  bouwmap: z.string(),
});
/** Where a portal of tests can be found. */
export type Portaal = Readonly<z.infer<typeof portaalSchema>>;

/**
 * A portal that publishes, for all files that only add to it or change what no other file looks at. It starts when the first of
 * them knocks: a run without such a file does not wait for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const vanaf = project.getProvidedContext().startmap;
  let proces: Promise<SiteProces> | undefined;
  const deur = createServer(async (_, antwoord) => {
    try {
      proces ??= startSite({ vanaf });
      antwoord.end(JSON.stringify(portaalSchema.parse(await proces)));
    } catch (fout) {
      antwoord.writeHead(500).end(String(fout));
    }
  });
  project.provide('portaaldeur', `http://127.0.0.1:${await luister(deur, 0, 'PORT')}`);
  return async () => {
    await sluit(deur);
    await (await proces)?.stop();
  };
}

/** The portal behind a door, started if it was not yet. */
export async function klopAan(deur: string): Promise<Portaal> {
  const antwoord = await fetch(deur);
  if (!antwoord.ok) throw new Error(await antwoord.text());
  return portaalSchema.parse(await antwoord.json());
}
