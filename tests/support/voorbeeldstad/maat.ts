import { type Stadsmaat, stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { plannen } from '#tests/support/voorbeeldstad/woorden-geld.ts';

/** Of everything enough to be full of life, and so little that it starts within a minute. */
export const maat: Stadsmaat = {
  ...stadsmaten.stad,
  plekken: 36,
  initiatieven: 20,
  activiteiten: 72,
  herhaald: 30,
  makelaars: 12,
  prioriteitenPerWijk: 4,
  prioriteitenInEersteWijk: 5,
  rondes: 5,
  oudeRondes: 0,
  aanvragenPerRonde: 10,
  aanvragenInEersteRonde: 14,
  postenPerAanvraag: 5,
  duurstePost: 900,
  budgetVanRonde: 12_000,
  plannen,
  feedback: 160,
  fotos: 80,
};
