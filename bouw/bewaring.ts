import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afdrukVan } from '#bouw/kenmerk.ts';
import type { Oordeel } from '#bouw/keurder.ts';
import type { Bron } from '#content/lezen/opname.ts';
import type { Tabelnaam } from '#content/lezen/tabellen.ts';

/** By this a file shows that nobody touched it since. */
interface Staat {
  readonly ino: number;
  readonly mtimeMs: number;
  readonly size: number;
}

/** What is remembered of a page or file of the site, to know whether it would be made the same way again. */
export interface Bewaard {
  /** Fingerprint of its address, its code and the properties it was given. */
  readonly invoer: string;
  /** What else it used, and the fingerprint of what that held. */
  readonly bronnen: readonly Bron[];
  readonly stand: string;
  readonly plaatjes: readonly string[];
  /** Of a page: how it was judged. */
  readonly oordeel: Oordeel | null;
}

type Regel = Bewaard & { readonly staat: Staat };
interface Register {
  /** Fingerprint of what goes for every page: sources, settings and day. */
  readonly geheel: string;
  readonly regels: Readonly<Record<string, Regel>>;
}

const staatVan = async (pad: string): Promise<Staat> => {
  const { ino, mtimeMs, size } = await stat(pad);
  return { ino, mtimeMs, size };
};
const isZelfde = (een: Staat, ander: Staat): boolean =>
  een.ino === ander.ino && een.mtimeMs === ander.mtimeMs && een.size === ander.size;

async function leesRegister(bestand: string, geheel: string): Promise<Register['regels']> {
  try {
    const register = JSON.parse(await readFile(bestand, 'utf8')) as Partial<Register>; // written below
    return register.geheel === geheel ? (register.regels ?? {}) : {};
  } catch {
    // The first time there is none, and of one that cannot be read everything is made.
    return {};
  }
}

export interface Bewaarplek {
  /** Where it is written down what the pages were made of. */
  readonly register: string;
  readonly geheel: string;
  /** The site that is there now, and the one that is being made. */
  readonly oud: string;
  readonly nieuw: string;
  /** Fingerprint of what a table holds now. */
  readonly standVan: (tabel: Tabelnaam) => string;
}

export type Bewaring = Awaited<ReturnType<typeof openBewaring>>;

/** Keeps pages from one build to the next. What is not the same in every way is not kept. */
export async function openBewaring({ register, geheel, oud, nieuw, standVan }: Bewaarplek) {
  const eerder = await leesRegister(register, geheel);
  const regels: Record<string, Regel> = {};
  // The time of the day is never the same again.
  const moment = randomUUID();
  const stand = (bronnen: readonly Bron[]): string =>
    afdrukVan(bronnen.map((bron) => (bron === 'moment' ? moment : standVan(bron))).join());

  return {
    /** Puts the file that is on the site into the new one, if it would be made of the same again. */
    async neemOver(bestand: string, invoer: string): Promise<Bewaard | undefined> {
      const regel = eerder[bestand];
      if (!regel || regel.invoer !== invoer || regel.stand !== stand(regel.bronnen)) return undefined;
      const pad = join(nieuw, bestand);
      try {
        await link(join(oud, bestand), pad);
        if (!isZelfde(await staatVan(pad), regel.staat)) throw new Error('Somebody changed the file.');
      } catch {
        // Also on a disk without second names for a file: then it is made.
        await rm(pad, { force: true });
        return undefined;
      }
      regels[bestand] = regel;
      return regel;
    },

    /** Remembers what a file in the new site was made of. */
    async onthoud(bestand: string, gemaakt: Omit<Bewaard, 'stand'>): Promise<void> {
      const staat = await staatVan(join(nieuw, bestand));
      regels[bestand] = { ...gemaakt, stand: stand(gemaakt.bronnen), staat };
    },

    /** Writes down what the site that now stands there was made of. */
    async rondAf(): Promise<void> {
      const geschreven = `${register}.nieuw`;
      await mkdir(dirname(register), { recursive: true });
      await writeFile(geschreven, JSON.stringify({ geheel, regels } satisfies Register));
      await rename(geschreven, register);
    },
  };
}
