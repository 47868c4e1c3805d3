import { Unzip, UnzipInflate } from 'fflate';

/** `bom`: more comes out than was allowed; `stuk`: it is no zip, or a broken one. */
export type Zipuitkomst = { ok: true; delen: Map<string, string> } | { ok: false; fout: 'bom' | 'stuk' };

const BLOK = 64 * 1024;

/**
 * The named texts of a zip. What comes out is counted while it comes, whatever the zip says of its sizes, and at `meeste` bytes it
 * ends; other parts are never unpacked.
 */
export function pakUit(bytes: Uint8Array, wil: (naam: string) => boolean, meeste: number): Zipuitkomst {
  const stukken = new Map<string, Uint8Array[]>();
  let over = meeste;
  let stuk = false;
  const zip = new Unzip((deel) => {
    if (!wil(deel.name) || stukken.has(deel.name)) return;
    const brokken: Uint8Array[] = [];
    stukken.set(deel.name, brokken);
    deel.ondata = (fout, data) => {
      if (fout) stuk = true;
      else {
        over -= data.length;
        if (over >= 0) brokken.push(data);
      }
    };
    deel.start();
  });
  zip.register(UnzipInflate);
  try {
    // In small pieces, so that a bomb is noticed soon after it goes off.
    for (let plaats = 0; plaats < bytes.length && over >= 0 && !stuk; plaats += BLOK)
      zip.push(bytes.subarray(plaats, plaats + BLOK), plaats + BLOK >= bytes.length);
  } catch {
    stuk = true;
  }
  if (over < 0) return { ok: false, fout: 'bom' };
  if (stuk) return { ok: false, fout: 'stuk' };
  const lezer = new TextDecoder();
  return {
    ok: true,
    delen: new Map(
      [...stukken].map(([naam, brokken]) => [
        naam,
        brokken.map((brok) => lezer.decode(brok, { stream: true })).join('') + lezer.decode(),
      ]),
    ),
  };
}
