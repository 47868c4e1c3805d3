import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Aanvulling } from '#domein/stemming/telling/aanvulling.ts';
import type { Hash } from '#domein/stemming/telling/canoniek.ts';
import { telVolgensDelen } from '#domein/stemming/telling/gelijke-delen.uitslag.ts';
import { type Gelijkstandvolgorde, maakVolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { type Regeluitkomst, telVolgensStemmen } from '#domein/stemming/telling/meeste-stemmen.uitslag.ts';
import { nodigeBiljetten, ongeldigDoor } from '#domein/stemming/telling/quorum.ts';
import type { Tellingfout } from '#domein/stemming/telling/telling.fouten.ts';
import type { invoeraanvullingen, Telinvoer } from '#domein/stemming/telling/telling.schema.ts';
import { laatToe, type Toegelaten } from '#domein/stemming/telling/toelating.ts';
import type { Aanvraaguitkomst, Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';
import { deelsVan, type Geteld, telAanvragen, uitgesloten } from '#domein/stemming/telling/voorwaarden.ts';

/** The database and the command write a hyphen where the domain has an underscore. */
const AANVULLING: Record<(typeof invoeraanvullingen)[number], Aanvulling> = {
  geen: 'geen',
  add1: 'add1',
  nuttig: 'nuttig',
  'add1-nuttig': 'add1_nuttig',
};

const regelnaam = (invoer: Telinvoer): string =>
  invoer.verdeelregel === 'meeste_stemmen'
    ? `meeste-stemmen/${invoer.past_niet}`
    : `gelijke-delen/${invoer.aanvulling}`;

const leeg: Regeluitkomst & { delen: null } = { uitkomsten: new Map(), stappen: [], gelijk: [], delen: null };

function verdeel(
  invoer: Telinvoer,
  geteld: readonly Geteld[],
  doenMee: ReadonlySet<number>,
  [volgorde, vulvolgorde]: readonly [Gelijkstandvolgorde, Gelijkstandvolgorde],
): Regeluitkomst & { delen: Uitslag['delen'] } {
  const budget = invoer.budget_cent;
  if (invoer.verdeelregel === 'gelijke_delen')
    return telVolgensDelen(geteld, doenMee, invoer.biljetten, {
      budget,
      aanvulling: AANVULLING[invoer.aanvulling],
      volgorde,
      vulvolgorde,
    });
  return { ...telVolgensStemmen(geteld, doenMee, { budget, pastNiet: invoer.past_niet, volgorde }), delen: null };
}

/** Counts an input that was let in. Source: docs/voting.md, "The count". */
export function telToegelaten({ invoer, invoerHash, lotVan }: Toegelaten): Uitslag {
  const { aanvragen, stembiljetten, juryleden, budget_cent } = invoer;
  const geteld = telAanvragen(invoer);
  const ongeldig = ongeldigDoor(invoer);
  const buiten = geteld.map((een): Aanvraaguitkomst | null =>
    ongeldig ? { ...deelsVan(een), uitkomst: 'geen_uitslag' } : uitgesloten(een, invoer),
  );
  const doenMee = new Set([...geteld.keys()].filter((nummer) => buiten[nummer] === null));
  const gegevens = {
    steun: geteld.map(({ steun }) => steun),
    kosten: aanvragen.map(({ bedrag_cent }) => BigInt(bedrag_cent)),
    lot: aanvragen.map(({ id }) => lotVan(id)),
  };
  const volgorde = maakVolgorde(invoer.gelijk, gegevens);
  const vulvolgorde = maakVolgorde(['loting'], gegevens);
  const { uitkomsten, stappen, gelijk, delen } = ongeldig
    ? leeg
    : verdeel(invoer, geteld, doenMee, [volgorde, vulvolgorde]);
  const uitkomstVan = (een: Geteld, nummer: number): Aanvraaguitkomst =>
    buiten[nummer] ?? uitkomsten.get(nummer) ?? { ...deelsVan(een), uitkomst: 'geen_steun' };
  const alle = geteld.map(uitkomstVan);
  const naam = (nummer: number): string => aanvragen[nummer]?.id ?? '';
  return {
    versie: 1,
    ronde: invoer.ronde,
    invoer_hash: invoerHash,
    regel: regelnaam(invoer),
    geldig: ongeldig === null,
    ongeldig,
    opkomst: { juryleden, stembiljetten, nodig: nodigeBiljetten(invoer) },
    budget_cent,
    besteed_cent: alle.reduce((som, { toegekend_cent }) => som + toegekend_cent, 0),
    delen,
    aanvragen: alle,
    gelijkspel: gelijk.map(({ eerst, dan, door }) => ({ eerst: naam(eerst), dan: naam(dan), door })),
    stappen: [...stappen],
  };
}

/**
 * Counts. `invoer`: the frozen input, from anywhere; `loting`: the seed in hexadecimal; `gepubliceerd`: the hash that was
 * told, if there is one. Amounts are in cents. The same input gives the same answer, on any machine.
 */
export function tel(invoer: unknown, loting: string, hash: Hash, gepubliceerd?: string): Result<Uitslag, Tellingfout> {
  const toegelaten = laatToe(invoer, loting, hash, gepubliceerd);
  return toegelaten.ok ? goed(telToegelaten(toegelaten.waarde)) : toegelaten;
}
