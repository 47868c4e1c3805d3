import { z } from 'zod';

/**
 * What one database function takes and gives, as it goes over the wire. Plain schemas only: reading an answer changes
 * nothing in it, so that what was sent and what was read can be compared. Who may call it stands in `rechten.ts` beside it.
 */
export interface Contract {
  /** The arguments, by name; one that is optional has a default in the database. */
  readonly invoer: z.ZodObject;
  /** Of zod or of zod/mini. */
  readonly antwoord: z.core.$ZodType;
  /** Every `fout` it can name. */
  readonly weigeringen: readonly string[];
}

/** Keeps what was written as it was written: types are derived from it. */
export const contract = <const Eigen extends Contract>(eigen: Eigen): Eigen => eigen;

/** What takes two people was decided by the first of them: nothing is done until another of the staff decides the same. */
export const wachtOpTweedeSchema = z.object({ stand: z.literal('wacht_op_tweede') });
/** Who of the staff decided it; `eigen`: that was whoever asks. */
export const voorstelSchema = z.object({ wie: z.string(), eigen: z.boolean() });

/** For a function without arguments. */
export const geenInvoer = z.strictObject({});
/** An amount in whole euro cents. */
export const centSchema = z.int().nonnegative();
export const aantalSchema = z.int().nonnegative();
/** ISO moment with an offset. */
export const momentSchema = z.iso.datetime({ offset: true });
/** ISO date. */
export const dagSchema = z.iso.date();
