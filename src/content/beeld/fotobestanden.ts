import { leesFotobytes } from '#client/gedeeld/gepubliceerd.ts';
import { serverpaths } from '#config/paths.ts';
import { bewaard } from '#content/lezen/bewaard.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';

export interface Fotobestand {
  readonly id: string;
  readonly maat: 'klein' | 'groot';
  /** Its path without the folder and `.webp`, which changes with the picture. */
  readonly naam: string;
}

/** The files of the published photos; of a photo that was small there is one. */
export const fotobestanden = (beelden: readonly Beeld[]): Fotobestand[] =>
  beelden.flatMap(({ id, kenmerk, breedte, klein_breedte }) =>
    (breedte > klein_breedte ? (['klein', 'groot'] as const) : (['klein'] as const)).map((maat) => ({
      id,
      maat,
      naam: serverpaths.foto(id, maat, kenmerk).replace(/^.*\/|\.webp$/g, ''),
    })),
  );

export const leesFotobestand = ({ id, maat, naam }: Fotobestand): Promise<Uint8Array<ArrayBuffer>> =>
  bewaard(`foto/${naam}`, () => leesFotobytes(id, maat));
