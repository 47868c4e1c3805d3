import { leesFotobytes } from '#client/gepubliceerd.ts';
import { serverpaths } from '#config/paths.ts';
import { bewaard } from '#content/bewaard.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';

export interface Fotobestand {
  /** Its path without the folder and `.webp`. */
  readonly naam: string;
  lees(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The files of the published photos; of a photo that was small there is one. */
export const fotobestanden = (beelden: readonly Beeld[]): Fotobestand[] =>
  beelden.flatMap(({ id, kenmerk, breedte, klein_breedte }) =>
    (breedte > klein_breedte ? (['klein', 'groot'] as const) : (['klein'] as const)).map((maat) => {
      const naam = serverpaths.foto(id, maat, kenmerk).replace(/^.*\/|\.webp$/g, '');
      return { naam, lees: () => bewaard(`foto/${naam}`, () => leesFotobytes(id, maat)) };
    }),
  );
