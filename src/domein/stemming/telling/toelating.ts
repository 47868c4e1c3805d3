import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { type Hash, schrijfCanoniek } from '#domein/stemming/telling/canoniek.ts';
import { biljetTekst } from '#domein/stemming/telling/invoer.ts';
import { ongeldigDoor } from '#domein/stemming/telling/quorum.ts';
import type { Tellingfout, Tellingfoutcode } from '#domein/stemming/telling/telling.fouten.ts';
import {
  type Biljet,
  HOOGSTE_PUNTEN,
  lotingSchema,
  type Telinvoer,
  telinvoerSchema,
} from '#domein/stemming/telling/telling.schema.ts';

/** An input that may be counted. `invoerHash`: SHA-256 of its one spelling. */
export interface Toegelaten {
  readonly invoer: Telinvoer;
  readonly invoerHash: string;
  /** Lowest first; hexadecimal. */
  readonly lotVan: (id: string) => string;
}

const gesorteerd = (teksten: readonly string[], gelijkMag: boolean): boolean =>
  teksten.every((tekst, waar) => {
    const vorige = teksten[waar - 1];
    return vorige === undefined || vorige < tekst || (gelijkMag && vorige === tekst);
  });

const hexBytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (paar) => Number.parseInt(paar, 16));

const metSteun = (biljetten: readonly Biljet[], nummer: number): number =>
  biljetten.filter((biljet) => (biljet[nummer] ?? 0) > 0).length;

/** The names of what does not add up, most general first. */
function* telfouten(invoer: Telinvoer): Generator<[Tellingfoutcode, string]> {
  const { papier, stembiljetten, juryleden, aanvragen } = invoer;
  const hoogste = HOOGSTE_PUNTEN[invoer.stemvorm];
  // Of a vote without a result nothing is frozen.
  const bevroren = ongeldigDoor(invoer) ? 0 : stembiljetten;
  if (
    !gesorteerd(
      aanvragen.map(({ id }) => id),
      false,
    )
  )
    yield ['volgorde_anders', 'aanvragen'];
  if (aanvragen.some(({ bedrag_cent, minimum_cent }) => (minimum_cent ?? 1) > bedrag_cent))
    yield ['aantal_anders', 'aanvragen'];
  if (stembiljetten > juryleden) yield ['aantal_anders', 'stembiljetten'];
  if (papier.uitgegeven !== papier.ingevoerd + papier.niet_terug || papier.ingevoerd > stembiljetten)
    yield ['aantal_anders', 'papier'];
  if (invoer.verdeelregel === 'meeste_stemmen') {
    const { totalen } = invoer;
    if (totalen.length !== aanvragen.length || totalen.some(({ id }, nummer) => id !== aanvragen[nummer]?.id))
      yield ['volgorde_anders', 'totalen'];
    if (totalen.some(({ steun, noemer }) => noemer > bevroren || steun > noemer * hoogste))
      yield ['aantal_anders', 'totalen'];
    return;
  }
  const { biljetten, noemers } = invoer;
  if (biljetten.length !== bevroren) yield ['aantal_anders', 'biljetten'];
  if (biljetten.some((biljet) => biljet.length !== aanvragen.length || biljet.some((keuze) => (keuze ?? 0) > hoogste)))
    yield ['aantal_anders', 'biljetten'];
  if (noemers && (noemers.length !== aanvragen.length || biljetten.some((biljet) => biljet.includes(null))))
    yield ['aantal_anders', 'noemers'];
  if (noemers?.some((noemer, nummer) => noemer > bevroren || noemer < metSteun(biljetten, nummer)))
    yield ['aantal_anders', 'noemers'];
  if (!gesorteerd(biljetten.map(biljetTekst), true)) yield ['volgorde_anders', 'biljetten'];
}

/**
 * Whether an input can be counted: its form, its sums, its order, the seed that belongs to `lot_hash`, and, if one was
 * published, its hash. Never throws on input.
 */
export function laatToe(
  rauw: unknown,
  loting: string,
  hash: Hash,
  gepubliceerd?: string,
): Result<Toegelaten, Tellingfout> {
  const gelezen = telinvoerSchema.safeParse(rauw);
  if (!gelezen.success)
    return mis({ code: 'onleesbaar', waar: gelezen.error.issues[0]?.path.map(String).join('.') ?? '' });
  const invoer = gelezen.data;
  const invoerHash = hash(schrijfCanoniek(invoer));
  if (gepubliceerd !== undefined && gepubliceerd !== invoerHash) return mis({ code: 'hash_anders', waar: invoerHash });
  if (!lotingSchema.safeParse(loting).success || hash(hexBytes(loting)) !== invoer.lot_hash)
    return mis({ code: 'loting_anders', waar: 'loting' });
  for (const [code, waar] of telfouten(invoer)) return mis({ code, waar });
  return goed({ invoer, invoerHash, lotVan: (id) => hash(`${loting}:${invoerHash}:${id}`) });
}
