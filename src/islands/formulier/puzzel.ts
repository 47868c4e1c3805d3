import { haalUitdaging } from '#client/ronde/live.ts';
import werkerAdres from '#islands/formulier/puzzelwerker.ts?worker&url';

const LANGST = 30_000;
/** Shorter than the server's hour: who takes a long break gets a new one. */
const VERS = 45 * 60_000;

/** Solves in a worker, so that typing never stutters. Null when this browser cannot. */
function losOp(uitdaging: unknown): Promise<unknown> {
  return new Promise((klaar) => {
    const werker = new Worker(werkerAdres);
    const stop = (uitkomst: unknown): void => {
      werker.terminate();
      klaar(uitkomst);
    };
    werker.onmessage = ({ data }) => stop(data?.derivedKey ? data : null);
    werker.onerror = () => stop(null);
    werker.postMessage({ type: 'work', challenge: uitdaging, counterStart: 0, counterStep: 1, timeout: LANGST });
  });
}

async function maakOplossing(): Promise<string | null> {
  const uitdaging = await haalUitdaging();
  const oplossing = uitdaging === null ? null : await losOp(uitdaging).catch(() => null);
  return oplossing === null ? null : btoa(JSON.stringify({ challenge: uitdaging, solution: oplossing }));
}

/** The solved puzzle of one form: begun early, used once. */
export class Puzzel {
  #bezig: Promise<string | null> | undefined;
  #begin = 0;

  begin(): void {
    if (this.#bezig && Date.now() - this.#begin < VERS) return;
    this.#begin = Date.now();
    this.#bezig = maakOplossing();
  }

  /** Nothing: this browser cannot. */
  neem(): Promise<string | null> | undefined {
    this.begin();
    const oplossing = this.#bezig;
    this.#bezig = undefined;
    return oplossing;
  }
}
