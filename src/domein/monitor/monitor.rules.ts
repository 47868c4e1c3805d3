import type { Feedbacktotaal } from '#domein/feedback/feedback.schema.ts';
import { type Feedbackdeel, feedbackdelen, type Meting, type Monitorrij } from '#domein/monitor/monitor.schema.ts';

/** The first day of the half-year of a day, both ISO dates. */
export const halfjaarVan = (dag: string): string => `${dag.slice(0, 4)}-${dag.slice(5, 7) > '06' ? '07' : '01'}-01`;

/** What a total says of each part; null where fewer than 5 people would show. */
function deelVan(totaal: Feedbacktotaal, deel: Feedbackdeel): number | null {
  const gezicht = /^gezicht_([1-5])$/.exec(deel)?.[1];
  if (gezicht) return totaal.gezichten?.[Number(gezicht) - 1] ?? null;
  const { aantal, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee } = totaal;
  const delen: Partial<Record<Feedbackdeel, number | null>> = {
    aantal,
    beantwoord,
    tijdig,
    te_laat,
    beloofd,
    gedaan,
    heropend,
    geholpen_ja,
    geholpen_nee,
  };
  return delen[deel] ?? null;
}

/** The published totals of feedback as rows of the monitor, subjects taken together; about makelaars apart. */
export function feedbackrijen(totalen: readonly Feedbacktotaal[]): Monitorrij[] {
  const rijen = new Map<string, Monitorrij>();
  for (const totaal of totalen) {
    const { wijk_code, vanaf, over } = totaal;
    const meting = over === 'makelaar' ? 'hulp' : 'feedback';
    for (const deel of feedbackdelen) {
      const waarde = deelVan(totaal, deel);
      if (waarde === null) continue;
      const sleutel = `${wijk_code} ${vanaf} ${meting} ${deel}`;
      const eerder = rijen.get(sleutel)?.waarde ?? 0;
      rijen.set(sleutel, { wijk_code, vanaf, meting, deel, waarde: eerder + waarde });
    }
  }
  return [...rijen.values()];
}

/** Adds numbers of one kind up: of one wijk, or of all when it is left out. Not for medians. */
export function som(
  rijen: readonly Monitorrij[],
  meting: Meting,
  deel: string,
  waar: { wijk?: string | undefined; vanaf?: string } = {},
): number {
  return rijen
    .filter((rij) => rij.meting === meting && rij.deel === deel)
    .filter(({ wijk_code }) => waar.wijk === undefined || wijk_code === waar.wijk)
    .filter(({ vanaf }) => waar.vanaf === undefined || vanaf === waar.vanaf)
    .reduce((samen, { waarde }) => samen + waarde, 0);
}

/** Whole percents; undefined of nothing, which is not zero. */
export const procentVan = (deel: number, geheel: number): number | undefined =>
  geheel === 0 ? undefined : Math.round((deel / geheel) * 100);
