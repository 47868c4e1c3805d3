import { type Overgangen, vanuit } from '#domein/gedeeld/overgangen.ts';

export const feedbackstatussen = ['nieuw', 'beantwoord', 'heropend', 'afgesloten'] as const;
export type Feedbackstatus = (typeof feedbackstatussen)[number];

/** The diagram is in feedback.status.md. That a makelaar never answers about himself is the database's to hold. */
export const feedbackovergangen: Overgangen<Feedbackstatus> = [
  ...vanuit(['nieuw', 'heropend'], 'beantwoord', { door: ['makelaar'], reden: ['makelaar'] }),
  { van: 'beantwoord', naar: 'heropend', door: ['indiener'] },
  { van: 'beantwoord', naar: 'afgesloten', door: ['indiener', 'systeem'] },
];
