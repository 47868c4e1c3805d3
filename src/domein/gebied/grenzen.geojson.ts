import { z } from 'zod';
import type { Grens } from '#domein/gebied/gebied.schema.ts';
import type { Grensreden } from '#domein/gebied/grenzen.fouten.ts';
import { beoordeelPunt, type Kader } from '#domein/gedeeld/projectie.ts';

type Punt = [lon: number, lat: number];
type Deel<Waarde> = { ok: true; waarde: Waarde } | { ok: false; reden: Grensreden };

// A height may follow; the map does not use it.
const puntSchema = z.array(z.number()).min(2);
const ringSchema = z.array(puntSchema);
const vlakSchema = z.array(ringSchema).min(1);
const geometrieSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: vlakSchema }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(vlakSchema).min(1) }),
]);
const typeSchema = z.object({ type: z.string() });

/** Six decimals of a degree are 11 centimetres: finer than any boundary was measured. */
const rond = (graden: number): number => Math.round(graden * 1e6) / 1e6;

function leesRing(ruw: readonly (readonly number[])[], kader: Kader): Deel<Punt[]> {
  if (ruw.length < 4) return { ok: false, reden: { code: 'ring_kort' } };
  const ring = ruw.map(([x = 0, y = 0]): Punt => [rond(x), rond(y)]);
  for (const [x, y] of ring) {
    const reden = beoordeelPunt(y, x, kader);
    if (reden) return { ok: false, reden: { code: 'punt', reden, x, y } };
  }
  const [begin, eind] = [ring[0], ring[ring.length - 1]];
  if (begin?.[0] !== eind?.[0] || begin?.[1] !== eind?.[1]) return { ok: false, reden: { code: 'ring_open' } };
  return { ok: true, waarde: ring };
}

/** Every part, or the first reason why one is wrong. */
function elk<Ruw, Waarde>(ruw: readonly Ruw[], lees: (deel: Ruw) => Deel<Waarde>): Deel<Waarde[]> {
  const waarden: Waarde[] = [];
  for (const deel of ruw) {
    const gelezen = lees(deel);
    if (!gelezen.ok) return gelezen;
    waarden.push(gelezen.waarde);
  }
  return { ok: true, waarde: waarden };
}

/** A GeoJSON geometry as the database keeps it: degrees WGS84 inside `kader`, closed rings, nothing simplified. */
export function leesGeometrie(ruw: unknown, kader: Kader): Deel<Grens> {
  const soort = typeSchema.safeParse(ruw);
  if (!soort.success || !['Polygon', 'MultiPolygon'].includes(soort.data.type)) {
    return { ok: false, reden: { code: 'geen_vlak', soort: soort.data?.type ?? '' } };
  }
  const geometrie = geometrieSchema.safeParse(ruw);
  if (!geometrie.success) return { ok: false, reden: { code: 'geen_coordinaat' } };
  const vlak = (ringen: number[][][]) => elk(ringen, (ring) => leesRing(ring, kader));
  if (geometrie.data.type === 'Polygon') {
    const gelezen = vlak(geometrie.data.coordinates);
    return gelezen.ok ? { ok: true, waarde: { type: 'Polygon', coordinates: gelezen.waarde } } : gelezen;
  }
  const gelezen = elk(geometrie.data.coordinates, vlak);
  return gelezen.ok ? { ok: true, waarde: { type: 'MultiPolygon', coordinates: gelezen.waarde } } : gelezen;
}
