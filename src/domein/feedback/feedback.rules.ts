import { type Feedback, feedbackvelden, type Onderwerp } from '#domein/feedback/feedback.velden.ts';
import { leesVelden, magLeeg, opVolgorde } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { enkel, zetOm } from '#domein/gedeeld/tekstveld.ts';

/** Subjects of which there is more than one, so that an id says something. */
const MET_ID: ReadonlySet<Onderwerp> = new Set(['plek', 'initiatief', 'makelaar']);

/** With the name as it was typed, which stands for nothing until somebody chose it. */
const { over, ...overige } = feedbackvelden;
const formuliervelden = { over, over_naam: magLeeg(zetOm(enkel, (tekst) => tekst.trim())), ...overige };

/** Reads the whole form from raw input. Never throws; says everything there is to repair at once. */
export function parseFeedback(ruw: unknown): Result<Feedback, Veldfout[]> {
  const { alles, waarden, fouten } = leesVelden(formuliervelden, ruw);
  const metId = waarden.over === undefined || MET_ID.has(waarden.over);
  if (metId && waarden.over_naam && waarden.over_id === null)
    return mis(opVolgorde(formuliervelden, [...fouten, { veld: 'over_naam', code: 'leeg' }]));
  if (!alles) return mis(fouten);
  const { over_naam: _, ...feedback } = alles;
  return goed({ ...feedback, over_id: metId ? feedback.over_id : null });
}

/** Feedback about a makelaar is published only as totals per wijk. */
export const magGepubliceerd = (over: Onderwerp): boolean => over !== 'makelaar';
