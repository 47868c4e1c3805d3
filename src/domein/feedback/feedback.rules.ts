import { type Feedback, feedbackvelden, type Onderwerp } from '#domein/feedback/feedback.velden.ts';
import { leesVelden } from '#domein/gedeeld/formulierveld.ts';
import type { Veldfout } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

/** Subjects of which there is more than one, so that an id says something. */
const MET_ID: ReadonlySet<Onderwerp> = new Set(['plek', 'initiatief', 'makelaar']);

/** Reads the whole form from raw input. Never throws; says everything there is to repair at once. */
export function parseFeedback(ruw: unknown): Result<Feedback, Veldfout[]> {
  const { alles, fouten } = leesVelden(feedbackvelden, ruw);
  return alles ? goed({ ...alles, over_id: MET_ID.has(alles.over) ? alles.over_id : null }) : mis(fouten);
}

/** Feedback about a makelaar is published only as totals per wijk. */
export const magGepubliceerd = (over: Onderwerp): boolean => over !== 'makelaar';

/** Nobody answers feedback about himself. `makelaarId`: the public makelaar that the staff member is, if any. */
export const magAntwoorden = (
  { over, over_id }: Pick<Feedback, 'over' | 'over_id'>,
  makelaarId: string | null,
): boolean => over !== 'makelaar' || over_id === null || over_id !== makelaarId;
