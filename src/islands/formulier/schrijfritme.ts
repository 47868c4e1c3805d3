import { nieuweSleutel } from '#client/gedeeld/nieuwe-sleutel.ts';
import { type Formulierconcept, isFormulierconcept } from '#islands/formulier/concept.ts';
import { maakUitstel } from '#islands/formulier/uitstel.ts';
import type { Concepten } from '#islands/gedeeld/concepten.ts';

const BEWAAR_NA = 400;

/** The draft of one form: written a moment after typing, and at once when somebody leaves. */
export interface Bewaring {
  /** Of this submission: the same one is sent once, however often somebody tries. */
  sleutel(): string;
  /** What is kept here, to go on with. */
  neem(): Formulierconcept | undefined;
  gewijzigd(): void;
  /** Somebody leaves the page, or it may be thrown away. */
  nu(): void;
  /** What is sent next is something else than what was sent. */
  nieuweSleutel(): void;
  /** After sending. */
  wis(): void;
  /** Everything there is of this form on this device. */
  gooiWeg(): void;
}

/** `lees`: what to keep now. `na`: told whether it could be kept. */
export function maakBewaring(
  soort: string,
  concepten: Pick<Concepten, 'plaats'>,
  lees: () => Omit<Formulierconcept, 'sleutel'>,
  na: (bewaard: boolean) => void,
): Bewaring {
  const plaats = concepten.plaats(soort, isFormulierconcept);
  let sleutel = nieuweSleutel();
  const uitstel = maakUitstel(() => na(plaats.bewaar({ ...lees(), sleutel })), BEWAAR_NA);
  const opnieuw = (): void => {
    uitstel.stop();
    sleutel = nieuweSleutel();
  };
  return {
    sleutel: () => sleutel,
    neem() {
      const [laatste] = plaats.lees();
      if (!laatste) return undefined;
      plaats.neem(laatste);
      sleutel = laatste.inhoud.sleutel;
      return laatste.inhoud;
    },
    gewijzigd: uitstel.plan,
    nu: uitstel.nu,
    nieuweSleutel() {
      opnieuw();
      uitstel.plan();
    },
    wis() {
      opnieuw();
      plaats.wis();
    },
    gooiWeg() {
      opnieuw();
      plaats.wisAlle();
    },
  };
}
