import type { Toeval } from '#tests/support/stadmaker/toeval.ts';

/** An area where something can be: a buurt of a wijk, or a whole wijk. */
export interface Gebied {
  readonly wijk_code: string;
  readonly buurt_code: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** Runs one query on the database that is filled, outside every right. */
export type Vraag = (sql: string, waarden?: unknown[]) => Promise<Record<string, unknown>[]>;

/** The published areas: the buurten, or the wijken where there are none. */
export async function leesGebieden(vraag: Vraag): Promise<Gebied[]> {
  const rijen = await vraag(`
    select b.wijk_code, b.code as buurt_code, b.lat, b.lon from public.buurt b where b.status = 'gepubliceerd'
    union all
    select w.code, null, w.lat, w.lon from public.wijk w
    where w.status = 'gepubliceerd' and not exists (select from public.buurt b where b.wijk_code = w.code)
    order by 1, 2`);
  return rijen.map(({ wijk_code, buurt_code, lat, lon }) => ({
    wijk_code: String(wijk_code),
    buurt_code: buurt_code === null ? null : String(buurt_code),
    lat: Number(lat),
    lon: Number(lon),
  }));
}

/** Where number so many is: in turn in each area, so that every wijk gets its share; one in ten is known only to its wijk. */
export function verdeel(gebieden: readonly Gebied[], toeval: Toeval, nummer: number) {
  const gebied = gebieden[nummer % gebieden.length];
  if (!gebied) throw new Error('There is no area to put anything in.');
  const exact = toeval.kans(0.8);
  return {
    wijk_code: gebied.wijk_code,
    buurt_code: toeval.kans(0.9) ? gebied.buurt_code : null,
    lat: Number((gebied.lat + (toeval.volgend() - 0.5) / 150).toFixed(6)),
    lon: Number((gebied.lon + (toeval.volgend() - 0.5) / 100).toFixed(6)),
    precisie: exact ? 'adres' : 'straat',
    zekerheid_punt: 'bron',
  };
}
