import type { Beeldsoort } from '#domein/beeld/beeld.limieten.ts';
import type { Beeld } from '#domein/beeld/beeld.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

const opVolgorde = (een: Beeld, ander: Beeld) => een.volgorde - ander.volgorde || een.id.localeCompare(ander.id);

/** Finds the photos of one record. */
export function maakBeeldenzoeker(beelden: readonly Beeld[]): (soort: Beeldsoort, id: string) => readonly Beeld[] {
  const geordend = beelden.toSorted(opVolgorde);
  const per = {
    plek: groepeer(geordend, (beeld) => beeld.plek_id),
    initiatief: groepeer(geordend, (beeld) => beeld.initiatief_id),
    makelaar: groepeer(geordend, (beeld) => beeld.makelaar_id),
  };
  return (soort, id) => per[soort].get(id) ?? [];
}
