import type { Zoekantwoord, Zoekbericht, Zoekopdracht } from '#islands/zoeken/antwoord.ts';
import werkerAdres from '#islands/zoeken/werker.ts?worker&url';

/** Answers come here, undefined when it failed; those of a question that is no longer the last one stay away. */
type Hoor = (antwoord: Zoekantwoord | undefined) => void;

/** Asks the worker that searches, which starts at the first question: nothing is loaded before. */
export class Zoekwerker {
  #werker: Worker | undefined;
  #nummer = 0;
  #hoor: Hoor = () => undefined;

  #start(): Worker {
    const werker = new Worker(werkerAdres);
    werker.onmessage = ({ data }: MessageEvent<Zoekbericht>) => {
      if (data.nummer === this.#nummer) this.#hoor('antwoord' in data ? data.antwoord : undefined);
    };
    werker.onerror = () => {
      this.stop();
      this.#hoor(undefined);
    };
    return werker;
  }

  /** Lets it load what it needs, while somebody is still typing. */
  begin(): Worker {
    this.#werker ??= this.#start();
    return this.#werker;
  }

  vraag(vraag: string, hoor: Hoor): void {
    this.#nummer += 1;
    this.#hoor = hoor;
    this.begin().postMessage({ nummer: this.#nummer, vraag } satisfies Zoekopdracht);
  }

  /** The question that was asked is no longer wanted. */
  vergeet(): void {
    this.#nummer += 1;
  }

  stop(): void {
    this.#werker?.terminate();
    this.#werker = undefined;
  }
}
