/** Work that is done when nothing happened for a moment, at once when it must, or not at all. */
export interface Uitstel {
  plan(): void;
  /** Does what was planned now; without a plan nothing. */
  nu(): void;
  stop(): void;
}

export function maakUitstel(werk: () => void, na: number): Uitstel {
  let klok: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(klok);
    klok = undefined;
  };
  const doe = (): void => {
    stop();
    werk();
  };
  return {
    plan() {
      stop();
      klok = setTimeout(doe, na);
    },
    nu() {
      if (klok !== undefined) doe();
    },
    stop,
  };
}
