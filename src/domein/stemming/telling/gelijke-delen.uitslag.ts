import { type Aangevuld, type Aanvulling, telMetAanvulling } from '#domein/stemming/telling/aanvulling.ts';
import type { Gelijkstandvolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import type { Gelijkspel, Regeluitkomst } from '#domein/stemming/telling/meeste-stemmen.uitslag.ts';
import { stapel } from '#domein/stemming/telling/stapels.ts';
import type { Biljet } from '#domein/stemming/telling/telling.schema.ts';
import type { Aanvraaguitkomst, Stap, Uitslag } from '#domein/stemming/telling/uitslag.schema.ts';
import type { Verkiezing } from '#domein/stemming/telling/verkiezing.ts';
import { deelsVan, type Geteld } from '#domein/stemming/telling/voorwaarden.ts';

/** Cents in the euro by which `add1` raises the shares. */
const EURO = 100n;

interface Wijze {
  readonly budget: number;
  readonly aanvulling: Aanvulling;
  readonly volgorde: Gelijkstandvolgorde;
  readonly vulvolgorde: Gelijkstandvolgorde;
}
export interface Deeluitkomst extends Regeluitkomst {
  readonly delen: NonNullable<Uitslag['delen']>;
}

const punten = (biljet: Biljet): [number, number][] =>
  biljet.flatMap((keuze, nummer): [number, number][] => (keuze ? [[nummer, keuze]] : []));

const soorten = { delen: 'gedeeld', aanvulling: 'aangevuld', alles: 'alles' } as const;

export function telVolgensDelen(
  geteld: readonly Geteld[],
  doenMee: ReadonlySet<number>,
  biljetten: readonly Biljet[],
  wijze: Wijze,
): Deeluitkomst {
  const verkiezing: Verkiezing = {
    kandidaten: geteld.map(({ aanvraag }) => ({ id: aanvraag.id, kosten: BigInt(aanvraag.bedrag_cent) })),
    stapels: stapel(biljetten.map(punten)),
    budget: BigInt(wijze.budget),
    eenheid: EURO,
  };
  const aangevuld = telMetAanvulling({ verkiezing, doenMee, ...wijze });
  const { aankopen, nuttig, alles, aandeel, verhogingen } = aangevuld;
  let over = wijze.budget;
  const uitkomsten = new Map<number, Aanvraaguitkomst>();
  const stappen: Stap[] = []; // to be filled
  const ken = (nummer: number, door: keyof typeof soorten, prijs_cent: number | null): void => {
    const een = geteld[nummer];
    if (!een) return;
    const { id, bedrag_cent } = een.aanvraag;
    over -= bedrag_cent;
    uitkomsten.set(nummer, { ...deelsVan(een, bedrag_cent), uitkomst: 'toegekend', door });
    stappen.push({ id, soort: soorten[door], over_cent: over, prijs_cent });
  };
  for (const { kandidaat, bijna } of aankopen) ken(kandidaat, 'delen', Math.round(bijna));
  for (const nummer of nuttig) ken(nummer, alles ? 'alles' : 'aanvulling', null);
  for (const [nummer, een] of geteld.entries())
    if (doenMee.has(nummer) && !uitkomsten.has(nummer))
      uitkomsten.set(nummer, zegNiet(een, nummer, { geteld, aangevuld, wijze, over }));
  return {
    uitkomsten,
    stappen,
    gelijk: gelijkParen(geteld, doenMee, aangevuld, wijze),
    delen: { aandeel_cent: Number(aandeel.teller / aandeel.noemer), verhogingen },
  };
}

interface Afloop {
  readonly geteld: readonly Geteld[];
  readonly aangevuld: Aangevuld;
  readonly wijze: Wijze;
  /** In the end. */
  readonly over: number;
}

const vult = ({ aanvulling }: Wijze): boolean => aanvulling === 'nuttig' || aanvulling === 'add1_nuttig';

/** What is filled up first: more support, then the lot. */
const vulrij =
  (geteld: readonly Geteld[], { vulvolgorde }: Wijze) =>
  (een: number, ander: number) =>
    (geteld[ander]?.steun ?? 0) - (geteld[een]?.steun ?? 0) ||
    (vulvolgorde.plaats[een] ?? 0) - (vulvolgorde.plaats[ander] ?? 0);

/** Why this one got nothing: it did not fit in what was left for it, or else its supporters had too little. */
function zegNiet(een: Geteld, nummer: number, { geteld, aangevuld, wijze, over }: Afloop): Aanvraaguitkomst {
  const kosten = een.aanvraag.bedrag_cent;
  // With a completion that fills up, what counts is what was left when it was looked at.
  const naHaar = vult(wijze) ? aangevuld.nuttig.filter((ander) => vulrij(geteld, wijze)(ander, nummer) > 0) : [];
  const overVoorHaar = naHaar.reduce((som, ander) => som + (geteld[ander]?.aanvraag.bedrag_cent ?? 0), over);
  if (wijze.aanvulling !== 'geen' && kosten > overVoorHaar)
    return { ...deelsVan(een), uitkomst: 'past_niet', over_cent: overVoorHaar, tekort_cent: kosten - overVoorHaar };
  // Rounded down; surely below the costs, or it would have been bought.
  const samen = Math.min(kosten - 1, Math.floor(aangevuld.samen(nummer)));
  return { ...deelsVan(een), uitkomst: 'stemmers_op', samen_cent: samen, tekort_cent: kosten - samen };
}

/** Who stood equal: at a purchase, in any run; or when what was left was filled up. */
function gelijkParen(
  geteld: readonly Geteld[],
  doenMee: ReadonlySet<number>,
  { aankopen, gelijkstanden, alles }: Aangevuld,
  wijze: Wijze,
): Gelijkspel[] {
  const paren = gelijkstanden.flatMap(({ gekozen, anderen }) =>
    anderen.map((dan): Gelijkspel => ({ eerst: gekozen, dan, door: wijze.volgorde.beslist(gekozen, dan) })),
  );
  if (vult(wijze) && !alles) {
    const gekocht = new Set(aankopen.map(({ kandidaat }) => kandidaat));
    const rij = [...doenMee].filter((nummer) => !gekocht.has(nummer)).sort(vulrij(geteld, wijze));
    for (const [waar, dan] of rij.entries()) {
      const eerst = rij[waar - 1];
      if (eerst !== undefined && geteld[eerst]?.steun === geteld[dan]?.steun)
        paren.push({ eerst, dan, door: wijze.vulvolgorde.beslist(eerst, dan) });
    }
  }
  // The same pair can stand equal in many runs; it is told once.
  return [...new Map(paren.map((paar) => [`${paar.eerst} ${paar.dan}`, paar])).values()];
}
