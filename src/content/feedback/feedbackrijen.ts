import type { Feedbacktotaal } from '#domein/feedback/feedback.schema.ts';
import { type Feedbackdeel, feedbackdelen, type Monitorrij } from '#domein/monitor/monitor.schema.ts';

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
