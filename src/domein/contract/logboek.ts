import { z } from 'zod';
import { aantalSchema as aantal, contract } from '#domein/contract/vorm.ts';
import { schakelSchema } from '#domein/logboek/keten.ts';

/** The log of what staff and the clock did. */
export const logboek = {
  /** The links of its chain after a number, at most 1000. */
  logboek_keten: contract({
    invoer: z.strictObject({ vanaf: aantal.optional(), hoeveel: aantal.optional() }),
    antwoord: z.array(schakelSchema),
    weigeringen: [],
  }),
};
