import { breedteVan, breekTot, REGEL } from '#content/opschrift/letters.ts';

/** One number of the key below a drawing, with the name it stands for. */
export interface Sleutelregel {
  readonly code: string;
  readonly regels: readonly string[];
  /** Left end and middle of its first line. */
  readonly x: number;
  readonly y: number;
}

const TUSSEN = 14;

/** Puts numbered names in columns below a drawing; nothing when there are none. */
export function zetSleutel(
  genummerd: readonly { code: string; naam: string }[],
  kader: { breed: number; hoog: number },
): { hoog: number; regels: Sleutelregel[] } {
  const rijen = genummerd.map(({ code, naam }, nummer) => ({
    code,
    regels: breekTot(`${nummer + 1} ${naam}`, kader.breed),
  }));
  const breedste = Math.max(1, ...rijen.flatMap(({ regels }) => regels.map((regel) => breedteVan(regel))));
  const kolommen = Math.max(1, Math.floor((kader.breed + TUSSEN) / (breedste + TUSSEN)));
  const regels: Sleutelregel[] = [];
  let onder = kader.hoog;
  for (let begin = 0; begin < rijen.length; begin += kolommen) {
    const rij = rijen.slice(begin, begin + kolommen);
    const boven = onder + REGEL;
    for (const [kolom, een] of rij.entries()) regels.push({ ...een, x: (kolom * kader.breed) / kolommen, y: boven });
    onder += Math.max(...rij.map((een) => een.regels.length)) * REGEL + REGEL / 4;
  }
  return { hoog: rijen.length > 0 ? Math.ceil(onder + REGEL) : kader.hoog, regels };
}
