import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tabelnaam } from '#content/lezen/tabellen.ts';

/** What a page may be made of beside the properties it was given: the rows of a table, or the time of the day. */
export type Bron = Tabelnaam | 'moment';

/** What was used while one page was made. */
export interface Opname {
  readonly bronnen: Set<Bron>;
  /** Names of pictures that are kept from build to build. */
  readonly plaatjes: Set<string>;
}

/** The code of pages carries a copy of this module: the build that records and the page that reads meet here. */
const PLEK = Symbol.for('buurtportaal.opname');
const ontmoeting = globalThis as { [PLEK]?: AsyncLocalStorage<Opname> }; // a global that no type names
ontmoeting[PLEK] ??= new AsyncLocalStorage<Opname>();
const opslag = ontmoeting[PLEK];

/** Whether a page is being made right now, of which it matters what it uses. */
export const wordtOpgenomen = (): boolean => opslag.getStore() !== undefined;

/** Tells that the page that is being made uses these sources, so that it is made anew when one of them changes. */
export function noteer(...bronnen: readonly Bron[]): void {
  const opname = opslag.getStore();
  for (const bron of bronnen) opname?.bronnen.add(bron);
}

export const noteerPlaatje = (naam: string): void => void opslag.getStore()?.plaatjes.add(naam);

/** Does `werk` and tells what it used. */
export async function neemOp<Uitkomst>(werk: () => Promise<Uitkomst>): Promise<Opname & { uitkomst: Uitkomst }> {
  const opname: Opname = { bronnen: new Set(), plaatjes: new Set() };
  return { ...opname, uitkomst: await opslag.run(opname, werk) };
}

/** The same answer for everybody, worked out once; whoever asks has used all that it was made of. */
export function eenmaal<Uitkomst>(lees: () => Promise<Uitkomst>): () => Promise<Uitkomst> {
  let gelezen: ReturnType<typeof neemOp<Uitkomst>> | undefined;
  return async () => {
    gelezen ??= neemOp(lees);
    const { uitkomst, bronnen } = await gelezen;
    noteer(...bronnen);
    return uitkomst;
  };
}
