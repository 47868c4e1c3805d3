import { inStukken } from '#teksten/nl/taal/naam.ts';

/** A sentence in which each name went through `alsNaam`. */
export const Zin = ({ zin }: { zin: string }) =>
  inStukken(zin).map((stuk, plaats) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: its place in the sentence is all that tells a piece from another
    plaats % 2 === 1 ? <bdi key={plaats}>{stuk}</bdi> : stuk,
  );
