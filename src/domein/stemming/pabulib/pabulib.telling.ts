import { EENHEID, type Pabulibbestand } from '#domein/stemming/pabulib/pabulib.ts';
import { type Aanvulling, telMetAanvulling } from '#domein/stemming/telling/aanvulling.ts';
import { type Hash, schrijfCanoniek } from '#domein/stemming/telling/canoniek.ts';
import { type Gelijkstandregel, maakVolgorde } from '#domein/stemming/telling/gelijkstand.ts';
import { type Passing, telMeesteStemmen } from '#domein/stemming/telling/meeste-stemmen.ts';
import { biljetVan, stapel } from '#domein/stemming/telling/stapels.ts';
import { kostenVan, steunVan, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';

/** How a file is counted; the choices of `npm run narekenen`. */
export interface Telwijze {
  readonly regel: 'meeste_stemmen' | 'gelijke_delen';
  readonly aanvulling: Aanvulling;
  readonly pastNiet: Passing;
  /** Points or approvals that a project needs to take part; undefined: what the file asks, if the rule looks at that. */
  readonly drempel: number | undefined;
  readonly gelijk: readonly Exclude<Gelijkstandregel, 'loting'>[];
}

export interface Bestandsuitslag {
  /** Ids in the order in which they were chosen. */
  readonly gekozen: readonly string[];
  /** In the currency of the file. */
  readonly besteed: number;
  readonly budget: number;
  readonly regel: string;
  readonly invoerHash: string;
  /** Got a part of what it asked. */
  readonly deels?: Readonly<Record<string, number>>;
  /** Names of fields that ask for something this count does not do. */
  readonly waarschuwingen?: readonly string[];
}
/** Asked by the file, and no part of equal shares. */
const DREMPELVELD = 'min_project_score_threshold';

/** Fields that would change an outcome, and are not looked at. */
const GENEGEERD = ['budget_per_category', 'budget_per_neighborhood', 'max_total_cost_per_category'] as const;

const bedrag = (honderdsten: bigint): number => Number(honderdsten) / Number(EENHEID);

interface Keuze {
  readonly gekozen: readonly number[];
  readonly deels: readonly (readonly [kandidaat: number, bedrag: bigint])[];
}

function telVolgens(verkiezing: Verkiezing, wijze: Telwijze, doenMee: ReadonlySet<number>): Keuze {
  const { kandidaten, budget } = verkiezing;
  const steun = steunVan(verkiezing);
  const gegevens = { steun, kosten: kandidaten.map(({ kosten }) => kosten), lot: [] };
  const volgorde = maakVolgorde(wijze.gelijk, gegevens);
  if (wijze.regel === 'gelijke_delen') {
    const vulvolgorde = maakVolgorde(['bestandsvolgorde'], gegevens);
    const { aankopen, nuttig } = telMetAanvulling({
      verkiezing,
      doenMee,
      aanvulling: wijze.aanvulling,
      volgorde,
      vulvolgorde,
    });
    return { gekozen: [...aankopen.map(({ kandidaat }) => kandidaat), ...nuttig], deels: [] };
  }
  const { stappen } = telMeesteStemmen({
    kandidaten,
    scores: steun.map((punten) => ({ teller: BigInt(punten), noemer: 1n })),
    doenMee,
    minimum: kandidaten.map(() => EENHEID),
    budget,
    pastNiet: wijze.pastNiet,
    volgorde,
  });
  return {
    gekozen: stappen.flatMap(({ kandidaat, afloop }) => (afloop.soort === 'toegekend' ? [kandidaat] : [])),
    deels: stappen.flatMap(({ kandidaat, afloop }) => (afloop.soort === 'deels' ? [[kandidaat, afloop.bedrag]] : [])),
  };
}

/** What decides the outcome, in one spelling, whatever the order of the ballots. */
function invoerVan({ kandidaten, stapels, budget }: Verkiezing, wijze: Telwijze, drempel: number): string {
  const stembiljetten = Array.from(stapels.aantal, (aantal, nr) => ({
    aantal,
    punten: Object.fromEntries(biljetVan(stapels, nr).map(([nummer, keer]) => [kandidaten[nummer]?.id ?? '', keer])),
  }))
    .map(schrijfCanoniek)
    .sort();
  const { regel, aanvulling, pastNiet, gelijk } = wijze;
  return schrijfCanoniek({
    versie: 1,
    budget: String(budget),
    regel,
    ...(regel === 'gelijke_delen' ? { aanvulling } : { pastNiet }),
    drempel,
    gelijk,
    projecten: kandidaten.map(({ id, kosten }) => ({ id, kosten: String(kosten) })),
    stembiljetten,
  });
}

/** Counts a file. Source: docs/voting.md, "Counting a file". */
export function telBestand(
  { meta, projecten, stemmen, budget, drempel: uitBestand }: Pabulibbestand,
  wijze: Telwijze,
  hash: Hash,
): Bestandsuitslag {
  const verkiezing: Verkiezing = { kandidaten: projecten, stapels: stapel(stemmen), budget, eenheid: EENHEID };
  const zonder = wijze.regel === 'meeste_stemmen' ? uitBestand : 0;
  const drempel = wijze.drempel ?? zonder;
  const steun = steunVan(verkiezing);
  const doenMee = new Set([...projecten.keys()].filter((nummer) => (steun[nummer] ?? 0) >= drempel));
  const { gekozen, deels } = telVolgens(verkiezing, wijze, doenMee);
  const naam = (nummer: number): string => projecten[nummer]?.id ?? '';
  const besteed = deels.reduce((som, [, deel]) => som + deel, kostenVan(projecten, gekozen));
  const waarschuwingen: string[] = GENEGEERD.filter((veld) => (meta.get(veld) ?? '') !== '');
  if (wijze.drempel === undefined && zonder !== uitBestand) waarschuwingen.push(DREMPELVELD);
  return {
    gekozen: gekozen.map(naam),
    besteed: bedrag(besteed),
    budget: bedrag(budget),
    regel: wijze.regel === 'gelijke_delen' ? `gelijke-delen/${wijze.aanvulling.replace('_', '-')}` : 'meeste-stemmen',
    invoerHash: hash(invoerVan(verkiezing, wijze, drempel)),
    ...(deels.length > 0
      ? { deels: Object.fromEntries(deels.map(([nummer, deel]) => [naam(nummer), bedrag(deel)])) }
      : {}),
    ...(waarschuwingen.length > 0 ? { waarschuwingen } : {}),
  };
}
