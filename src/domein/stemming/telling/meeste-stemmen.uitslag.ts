import type { Gelijkstandregel, Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { type Meestestemmenafloop, type Passing, telMeesteStemmen } from '#domein/stemming/telling/meeste-stemmen.ts';
import type { Aanvraaguitkomst, Stap } from '#domein/stemming/telling/uitslag.schema.ts';
import { deelsVan, type Geteld } from '#domein/stemming/telling/voorwaarden.ts';

/** What a rule decides about those that may get money: outcomes by number, the account, and who stood equal. */
export interface Regeluitkomst {
  readonly uitkomsten: ReadonlyMap<number, Aanvraaguitkomst>;
  readonly stappen: readonly Stap[];
  readonly gelijk: readonly Gelijkspel[];
}

/** Two that were equal by the rule, in the order the tie got, and what gave it. */
export interface Gelijkspel {
  readonly eerst: number;
  readonly dan: number;
  readonly door: Gelijkstandregel;
}

/** Adjacent pairs: together they say the whole order. */
const paren = (rij: readonly number[], volgorde: Gelijkstandvolgorde): Gelijkspel[] =>
  rij.slice(1).map((dan, waar) => {
    const eerst = rij[waar] ?? dan;
    return { eerst, dan, door: volgorde.beslist(eerst, dan) };
  });

export function telVolgensStemmen(
  geteld: readonly Geteld[],
  doenMee: ReadonlySet<number>,
  { budget, pastNiet, volgorde }: { budget: number; pastNiet: Passing; volgorde: Gelijkstandvolgorde },
): Regeluitkomst {
  const { stappen, gelijkstanden } = telMeesteStemmen({
    kandidaten: geteld.map(({ aanvraag }) => ({ id: aanvraag.id, kosten: BigInt(aanvraag.bedrag_cent) })),
    scores: geteld.map(({ steun, hoogste }) => ({ teller: BigInt(steun), noemer: BigInt(Math.max(1, hoogste)) })),
    doenMee,
    minimum: geteld.map(({ aanvraag }) => BigInt(aanvraag.minimum_cent ?? 1)),
    budget: BigInt(budget),
    pastNiet,
    volgorde,
  });
  let over = budget;
  let eersteDieNietPaste: string | undefined;
  const uitkomsten = new Map<number, Aanvraaguitkomst>();
  const verslag: Stap[] = []; // to be filled
  for (const { kandidaat, afloop } of stappen) {
    const een = geteld[kandidaat];
    if (!een) continue;
    const uitkomst = zeg(een, afloop, { over, eerste: eersteDieNietPaste, pastNiet });
    uitkomsten.set(kandidaat, uitkomst);
    over -= uitkomst.toegekend_cent;
    if (afloop.soort === 'past_niet' || afloop.soort === 'deels') eersteDieNietPaste ??= een.aanvraag.id;
    if (afloop.soort === 'gestopt' || afloop.soort === 'geen_steun') continue;
    const soort = afloop.soort === 'deels' ? 'toegekend_deels' : afloop.soort;
    verslag.push({ id: een.aanvraag.id, soort, over_cent: over, prijs_cent: null });
  }
  // A tie of three is told as the first over the others, then the second over the third: each group once, as a row.
  const gezien = new Set<number>();
  const gelijk = gelijkstanden.flatMap(({ gekozen, anderen }) => {
    if (gezien.has(gekozen)) return [];
    for (const nummer of anderen) gezien.add(nummer);
    return paren([gekozen, ...anderen], volgorde);
  });
  return { uitkomsten, stappen: verslag, gelijk };
}

function zeg(
  geteld: Geteld,
  afloop: Meestestemmenafloop,
  { over, eerste, pastNiet }: { over: number; eerste: string | undefined; pastNiet: Passing },
): Aanvraaguitkomst {
  const deel = deelsVan(geteld);
  const { minimum_cent } = geteld.aanvraag;
  switch (afloop.soort) {
    case 'toegekend':
      return { ...deel, toegekend_cent: Number(afloop.bedrag), uitkomst: 'toegekend', door: 'plaats' };
    case 'deels':
      return { ...deel, toegekend_cent: Number(afloop.bedrag), uitkomst: 'toegekend_deels' };
    case 'past_niet':
      return pastNiet === 'deels' && eerste === undefined && over > 0 && minimum_cent !== null
        ? { ...deel, uitkomst: 'minimum_past_niet', over_cent: over, minimum_cent }
        : { ...deel, uitkomst: 'past_niet', over_cent: over, tekort_cent: Number(afloop.tekort) };
    case 'gestopt':
      return { ...deel, uitkomst: 'gestopt', na: eerste ?? '' };
    case 'geen_steun':
      return { ...deel, uitkomst: 'geen_steun' };
  }
}
