import { beoordeelPunt, type Kader } from '#domein/gedeeld/projectie.ts';
import type { Velden } from '#domein/plek/import/import.cel.ts';
import type { Importfout, Importreden } from '#domein/plek/import/import.fouten.ts';
import type { Buurtnaam } from '#domein/plek/import/import.gebied.ts';
import type { Kolom } from '#domein/plek/import/import.kolommen.ts';

/** A certainty belongs to the value it was given for: when the value changes, the old certainty is no longer known. */
const ZEKERHEID_VAN: Record<string, readonly string[]> = {
  zekerheid_adres: ['adres', 'straat', 'postcode', 'plaats'],
  zekerheid_wijk: ['wijk_code'],
  zekerheid_punt: ['lat', 'lon', 'precisie'],
};

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only the fields in which `velden` differs from what the database has. */
export function gewijzigdeVelden(bestaand: Velden, velden: Velden): Velden {
  const gewijzigd = Object.fromEntries(
    Object.entries(velden).filter(([kolom, waarde]) => !gelijk(waarde, bestaand[kolom])),
  );
  // A wijk that was derived before and is derived again to the same code keeps the certainty it has.
  if (gewijzigd.zekerheid_wijk === 'afgeleid' && !('wijk_code' in gewijzigd)) delete gewijzigd.zekerheid_wijk;
  for (const [zekerheid, waarden] of Object.entries(ZEKERHEID_VAN)) {
    const verloren = waarden.some((kolom) => kolom in gewijzigd) && !(zekerheid in velden);
    if (verloren && !gelijk(bestaand[zekerheid], null)) gewijzigd[zekerheid] = null;
  }
  return gewijzigd;
}

/** A point that is taken away takes its precision along, also when the file has no column for it. */
export function wisPrecisieMetPunt(velden: Velden): Velden {
  const weg = velden.lat === null && velden.lon === null && !('precisie' in velden);
  return weg ? { ...velden, precisie: null } : velden;
}

/** What is wrong with the point of a row. `geheel`: the row as it would be; `velden`: what the file says. */
export function puntfouten(rij: number, velden: Velden, geheel: Velden, kader: Kader): Importfout[] {
  const fout = (kolom: Kolom, reden: Importreden): Importfout[] => [{ rij, kolom, reden }];
  const lat = geheel.lat ?? null;
  const lon = geheel.lon ?? null;
  const precisie = geheel.precisie ?? null;
  if (lat === null && lon === null) {
    return precisie === null ? [] : fout('precisie', { code: 'precisie_zonder_punt' });
  }
  if (lat === null) return fout('lat', { code: 'punt_onvolledig' });
  if (lon === null) return fout('lon', { code: 'punt_onvolledig' });
  const fouten: Importfout[] = [];
  const nieuwPunt = typeof velden.lat === 'number' || typeof velden.lon === 'number';
  const reden = nieuwPunt ? beoordeelPunt(Number(lat), Number(lon), kader) : null;
  if (reden) fouten.push(...fout('lat', { code: 'punt', reden }));
  // The precision of the old point says nothing about a new one: never assume that a point is exact.
  if ((nieuwPunt && !velden.precisie) || precisie === null) {
    fouten.push(...fout('precisie', { code: 'precisie_ontbreekt' }));
  }
  if (precisie === 'wijk' && !geheel.wijk_code) fouten.push(...fout('wijk', { code: 'precisie_wijk_zonder_wijk' }));
  return fouten;
}

/** A buurt lies in one wijk, also when the file moves the wijk and says nothing of the buurt that is there. */
export function gebiedsfouten(rij: number, geheel: Velden, buurten: readonly Buurtnaam[]): Importfout[] {
  const fout = (reden: Importreden): Importfout[] => [{ rij, kolom: 'wijk', reden }];
  const buurt = buurten.find(({ code }) => code === geheel.buurt_code);
  if (!buurt || buurt.wijk_code === geheel.wijk_code) return [];
  if (typeof geheel.wijk_code !== 'string') return fout({ code: 'buurt_zonder_wijk', buurt: buurt.naam });
  return fout({ code: 'buurt_in_andere_wijk', buurt: buurt.naam, wijk: geheel.wijk_code });
}
