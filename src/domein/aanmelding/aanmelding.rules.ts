import {
  type Aanmelding,
  type Aanmeldinginhoud,
  aanmeldinginhoud,
  aanmeldingvelden,
} from '#domein/aanmelding/aanmelding.velden.ts';
import { contactfouten } from '#domein/gedeeld/contactveld.ts';
import { puntfouten } from '#domein/gedeeld/formulierveld.punt.ts';
import { leesVelden, opVolgorde } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import type { Kader } from '#domein/gedeeld/projectie.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/**
 * Reads the whole form from raw input (strings or lists of strings, as JSON or a plain form gives them). `kader`: the frame
 * of the city, in which a point must lie. Never throws; says everything there is to repair at once.
 */
export function parseAanmelding(ruw: unknown, kader: Kader): Result<Aanmelding, Veldfout[]> {
  const { alles, waarden, fouten } = leesVelden(aanmeldingvelden, ruw);
  const samen = [...fouten, ...puntfouten(waarden, kader), ...contactfouten(waarden)];
  return alles && samen.length === 0 ? goed(alles) : mis(opVolgorde(aanmeldingvelden, samen));
}

/** Reads a change of the content from the dossier: without contact and consent, which were given before. */
export function parseAanmeldingwijziging(ruw: unknown, kader: Kader): Result<Aanmeldinginhoud, Veldfout[]> {
  const { alles, waarden, fouten } = leesVelden(aanmeldinginhoud, ruw);
  const samen = [...fouten, ...puntfouten(waarden, kader)];
  return alles && samen.length === 0 ? goed(alles) : mis(opVolgorde(aanmeldingvelden, samen));
}
