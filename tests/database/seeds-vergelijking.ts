import type { Client } from 'pg';
import { expect } from 'vitest';
import { eerlijkePrecisies, noemtDatum } from './bronnen.ts';

/** One row as JSON: dates as text, so that no time zone can move them. */
export async function rij(client: Client, sql: string, value: string): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ rij: Record<string, unknown> }>(`select to_jsonb(t) as rij from (${sql}) t`, [
    value,
  ]);
  expect(rows, value).toHaveLength(1);
  return rows[0]?.rij ?? {};
}

export function zelfdeOpEenNaGebied(row: Record<string, unknown>, bron: { wijk: string | null; buurt: string | null }) {
  expect(row.wijk).toBe(bron.wijk);
  // An area name that is not one buurt of the list stands in gebied; a buurt is never chosen for it.
  if (row.buurt !== null) expect(row.buurt).toBe(bron.buurt);
  else if (bron.buurt !== null) expect(row.gebied).toBe(bron.buurt);
}

/** Every address of a source is there, and every source that has none; its words may be put more plainly. */
export function zelfdeBronnen(row: Record<string, unknown>, bron: { bron: readonly string[] }) {
  const genoemd = Array.isArray(row.bron) ? row.bron.map(String) : [];
  const adressen = (teksten: readonly string[]) => teksten.flatMap((tekst) => tekst.match(/https?:\S+/g) ?? []).sort();
  expect(adressen(genoemd)).toEqual(adressen(bron.bron));
  expect(genoemd.length).toBeGreaterThanOrEqual(bron.bron.length);
}

interface Bron {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly coordinaat_soort: string | null;
  readonly buurt: string | null;
  readonly bron: readonly string[];
  readonly peildatum?: string | null;
  readonly beheervorm?: string | null;
}

export function nietVerserOfPreciezer(row: Record<string, unknown>, bron: Bron) {
  expect([row.lat, row.lon]).toEqual([bron.lat, bron.lon]);
  expect(eerlijkePrecisies(bron)).toContain(row.precisie);
  const { gecontroleerd_op, gecontroleerd_precisie } = row;
  if (gecontroleerd_op === null) expect(bron.peildatum ?? null, 'the source gives a date').toBeNull();
  else {
    const claim = `${gecontroleerd_op} (${gecontroleerd_precisie}) of ${row.id}`;
    expect(noemtDatum(bron, String(gecontroleerd_op), gecontroleerd_precisie), claim).toBe(true);
  }
}
