import type { Bewaartermijnen } from '#teksten/nl/toestemming.ts';

/** How long contact data are kept, as the forms promise it; the database removes them after the same time. */
export const TERMIJNEN: Bewaartermijnen = { contactJaren: 1, feedbackMaanden: 3 };
