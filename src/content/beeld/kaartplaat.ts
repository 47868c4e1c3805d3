import type { Wijk } from '#domein/gebied/gebied.schema.ts';

/** A wijk on the drawing of the city, and where it leads to. */
export interface Kaartgebied {
  code: string;
  naam: string;
  adres: string | undefined;
}

export const wijkGebied = ({ code, naam }: Wijk, adres: string | undefined): Kaartgebied => ({ code, naam, adres });
