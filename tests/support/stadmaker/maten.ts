/** How much of everything one made city holds, on top of the content that is shipped. */
export interface Stadsmaat {
  readonly plekken: number;
  readonly initiatieven: number;
  readonly activiteiten: number;
  /** How many of the activities come back. */
  readonly herhaald: number;
  readonly makelaars: number;
  readonly prioriteitenPerWijk: number;
  /** The first wijk had more to say. */
  readonly prioriteitenInEersteWijk: number;
  readonly rondes: number;
  /** Before those: of long ago, of which nothing is left but the ronde. */
  readonly oudeRondes: number;
  readonly aanvragenPerRonde: number;
  readonly aanvragenInEersteRonde: number;
  readonly postenPerAanvraag: number;
  /** In whole euros. */
  readonly duurstePost: number;
  readonly budgetVanRonde: number;
  /** What requests are called; without it that is left to chance. */
  readonly plannen?: readonly string[];
  readonly feedback: number;
  readonly fotos: number;
}

/** A real city, with a few things that are far larger than the rest. */
const stad: Stadsmaat = {
  plekken: 500,
  initiatieven: 300,
  activiteiten: 400,
  herhaald: 150,
  makelaars: 60,
  prioriteitenPerWijk: 12,
  prioriteitenInEersteWijk: 40,
  rondes: 10,
  oudeRondes: 90,
  aanvragenPerRonde: 40,
  aanvragenInEersteRonde: 100,
  postenPerAanvraag: 30,
  duurstePost: 100,
  budgetVanRonde: 40_000,
  feedback: 3000,
  fotos: 2000,
};

/** Ten times a real city: more of everything, with as many requests in a ronde and lines in a budget. */
const tienSteden: Stadsmaat = {
  plekken: 5000,
  initiatieven: 3000,
  activiteiten: 4000,
  herhaald: 1500,
  makelaars: 600,
  prioriteitenPerWijk: 120,
  prioriteitenInEersteWijk: 120,
  rondes: 100,
  oudeRondes: 0,
  aanvragenPerRonde: 40,
  aanvragenInEersteRonde: 100,
  postenPerAanvraag: 30,
  duurstePost: 100,
  budgetVanRonde: 40_000,
  feedback: 30_000,
  fotos: 20_000,
};

export const stadsmaten = { stad, tienSteden } as const;
