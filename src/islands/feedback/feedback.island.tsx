import { FEEDBACK_TEKSTEN, Feedbackformulier } from '#formulieren/feedback/feedback.tsx';
import { verbindOnderwerp } from '#islands/feedback/onderwerp.ts';
import { startFormulier } from '#islands/formulier/formulier-element.tsx';
import type { Definitie } from '#islands/formulier/stand.ts';

const definitie: Definitie = {
  soort: 'feedback',
  teksten: FEEDBACK_TEKSTEN,
  laadRegels: async () => (await import('#islands/feedback/regels.ts')).regels,
};

startFormulier(Feedbackformulier, () => definitie, verbindOnderwerp);
