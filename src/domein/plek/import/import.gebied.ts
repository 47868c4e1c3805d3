import { maakSlug } from '#domein/gedeeld/slug.ts';
import type { Gelezen } from '#domein/plek/import/codering.ts';
import { meestGelijk } from '#domein/plek/import/import.kolommen.ts';

export interface Gebiednaam {
  code: string;
  naam: string;
  slug: string;
}
export interface Buurtnaam extends Gebiednaam {
  wijk_code: string;
}
export interface Gebieden {
  wijken: readonly Gebiednaam[];
  buurten: readonly Buurtnaam[];
}

const heet =
  (cel: string) =>
  ({ code, naam, slug }: Gebiednaam): boolean =>
    code.toLowerCase() === cel.toLowerCase() || naam.toLowerCase() === cel.toLowerCase() || slug === maakSlug(cel);

/** Code of the wijk with this name, slug or code. */
export function vindWijk(cel: string, { wijken }: Gebieden): Gelezen<string> {
  const wijk = wijken.find(heet(cel));
  if (wijk) return { ok: true, waarde: wijk.code };
  const lijktOp = meestGelijk(
    cel,
    wijken.map(({ naam }) => naam),
  );
  return { ok: false, reden: { code: 'gebied_onbekend', soort: 'wijk', waarde: cel, lijktOp } };
}

/** The buurt with this name, slug or code; the name of two buurten is settled by the wijk, when there is one. */
export function vindBuurt(cel: string, wijkCode: string | null, { buurten }: Gebieden): Gelezen<Buurtnaam> {
  const gevonden = buurten.filter(heet(cel));
  const inWijk = wijkCode ? gevonden.filter(({ wijk_code }) => wijk_code === wijkCode) : gevonden;
  const [buurt, ...andere] = inWijk;
  if (buurt && andere.length === 0) return { ok: true, waarde: buurt };
  if (buurt) {
    return { ok: false, reden: { code: 'gebied_meerduidig', waarde: cel, codes: inWijk.map(({ code }) => code) } };
  }
  if (gevonden[0] && wijkCode)
    return { ok: false, reden: { code: 'buurt_in_andere_wijk', buurt: cel, wijk: wijkCode } };
  const lijktOp = meestGelijk(
    cel,
    buurten.map(({ naam }) => naam),
  );
  return { ok: false, reden: { code: 'gebied_onbekend', soort: 'buurt', waarde: cel, lijktOp } };
}
