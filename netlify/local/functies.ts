import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const moduleSchema = z.object({
  default: z.custom<(verzoek: Request, context: object) => Response | Promise<Response>>(
    (waarde) => typeof waarde === 'function',
  ),
  config: z.object({
    path: z.union([z.string(), z.array(z.string())]).optional(),
    method: z.union([z.string(), z.array(z.string())]).optional(),
    schedule: z.string().optional(),
  }),
});

export interface Functies {
  /** The function for this request, ready to run; undefined when no path fits. */
  match: (verzoek: Request, ip: string) => Promise<(() => Promise<Response>) | undefined>;
  /** Runs every scheduled function once. Never throws. */
  klokslag: () => Promise<void>;
}

const alsLijst = (waarde: string | string[] | undefined) => (waarde === undefined ? [] : [waarde].flat());

/** Loads every file of `map` and serves it in this process by its `config.path`; an emulator would cost 0.3 s a call. */
export async function laadFuncties(map: string): Promise<Functies> {
  const namen = (await readdir(map).catch(() => [])).filter((naam) => /\.tsx?$/.test(naam) && !naam.includes('.test.'));
  const modules = await Promise.all(
    namen.map(async (naam) => moduleSchema.parse(await import(pathToFileURL(join(map, naam)).href))),
  );
  const routes = modules.flatMap((module) =>
    alsLijst(module.config.path).map((pad) => ({
      patroon: new URLPattern({ pathname: pad }),
      methodes: alsLijst(module.config.method),
      behandel: module.default,
    })),
  );
  const gepland = modules.filter(({ config }) => config.schedule !== undefined);
  return {
    async klokslag() {
      for (const { default: werk } of gepland) {
        const verzoek = new Request('http://localhost/', { method: 'POST', body: '{}' });
        await Promise.resolve(werk(verzoek, {})).catch((fout: unknown) => console.error(fout));
      }
    },
    async match(verzoek, ip) {
      for (const { patroon, methodes, behandel } of routes) {
        const gevonden = patroon.exec(verzoek.url);
        if (!gevonden || (methodes.length > 0 && !methodes.includes(verzoek.method))) continue;
        const context = {
          ip,
          params: gevonden.pathname.groups,
          requestId: randomUUID(),
          url: new URL(verzoek.url),
          waitUntil: (werk: Promise<unknown>) => void werk.catch((fout) => console.error(fout)),
        };
        return async () => behandel(verzoek, context);
      }
      return undefined;
    },
  };
}
