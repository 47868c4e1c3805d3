import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import { passingen } from '#domein/stemming/telling/meeste-stemmen.ts';
import { type Rondetelling, telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import {
  invoeraanvullingen,
  type Keuzes,
  type RuweTelling,
  verdeelregels,
} from '#domein/stemming/telling/telling.schema.ts';

export const hash = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');
export const LOTING = 'ab'.repeat(32);

type Keuze = Keuzes[string];
export const id = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

/** What the database gives, with amounts in euros and one text per ballot: v voor, n niet, - onthouding, or points. */
export function ruweTelling(
  bedragen: readonly number[],
  biljetten: readonly string[],
  anders: Partial<RuweTelling> = {},
): RuweTelling {
  const keuze = (teken: string): Keuze => {
    if (teken === '-') return 'onthouding';
    if (teken === 'v') return 'voor';
    return teken === 'n' ? 'niet' : Number(teken);
  };
  return {
    ronde: 'proef-2027',
    stemvorm: biljetten.some((biljet) => /\d/.test(biljet)) ? 'punten' : 'goedkeuren',
    verdeelregel: 'meeste_stemmen',
    aanvulling: 'add1',
    past_niet: 'overslaan',
    drempel: 0,
    quorum: 0,
    gelijk: ['meeste_stemmen', 'laagste_bedrag', 'loting'],
    budget_cent: 100_000,
    juryleden: Math.max(5, biljetten.length),
    papier: { uitgegeven: 0, ingevoerd: 0, niet_terug: 0 },
    lot_hash: hash(Buffer.from(LOTING, 'hex')),
    loting: LOTING,
    aanvragen: bedragen.map((euro, nummer) => ({
      id: id(nummer),
      titel: `Plan ${nummer}`,
      bedrag_cent: euro * 100,
      minimum_cent: null,
      ingetrokken: false,
    })),
    biljetten: biljetten.map((biljet) =>
      Object.fromEntries([...biljet].map((teken, nummer) => [id(nummer), keuze(teken)])),
    ),
    ...anders,
  };
}

/** Votes of every kind: small amounts, so that ties, thresholds and money that runs out are all over. */
export const willekeurigeTelling = fc
  .record({
    bedragen: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
    punten: fc.boolean(),
    rijen: fc.array(fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 6, maxLength: 6 }), { maxLength: 16 }),
    regels: fc.record({
      verdeelregel: fc.constantFrom(...verdeelregels),
      aanvulling: fc.constantFrom(...invoeraanvullingen),
      past_niet: fc.constantFrom(...passingen),
      drempel: fc.constantFrom(0, 25, 50, 100),
      quorum: fc.constantFrom(0, 50, 100),
      budget_cent: fc.integer({ min: 1, max: 20 }).map((euro) => euro * 100),
      gelijk: fc.constantFrom<RuweTelling['gelijk'][]>(
        ['meeste_stemmen', 'laagste_bedrag', 'loting'],
        ['loting'],
        ['laagste_bedrag', 'loting'],
      ),
    }),
    minima: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    weg: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
    nietGestemd: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ bedragen, punten, rijen, regels, minima, weg, nietGestemd }): RuweTelling => {
    const teken = (getal: number): string => {
      if (getal < 0) return '-';
      if (punten) return String(getal);
      return getal > 2 ? 'v' : 'n';
    };
    const biljetten = rijen.map((rij) => rij.slice(0, bedragen.length).map(teken).join(''));
    const ruw = ruweTelling(bedragen, biljetten, { ...regels, stemvorm: punten ? 'punten' : 'goedkeuren' });
    return {
      ...ruw,
      juryleden: Math.max(5, biljetten.length + nietGestemd),
      aanvragen: ruw.aanvragen.map((aanvraag, nummer) => ({
        ...aanvraag,
        minimum_cent: minima[nummer] ? Math.ceil(aanvraag.bedrag_cent / 2) : null,
        ingetrokken: weg[nummer] === 0,
      })),
    };
  });

/** Counts, or throws with the reason. */
export function telGoed(ruw: RuweTelling, metHash: Hash = hash): Rondetelling {
  const geteld = telRonde(ruw, metHash);
  if (!geteld.ok) throw new Error(`${geteld.fout.code} ${geteld.fout.waar}`);
  return geteld.waarde;
}
