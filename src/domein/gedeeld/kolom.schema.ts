import { z } from 'zod';
import { HOOGSTE_CENT } from '#domein/gedeeld/bedrag.ts';
import { gebeurtenissoorten, kanalen } from '#domein/gedeeld/gebeurtenis.ts';

// Columns of the tables behind the forms. Apart from the fields, so that no form in a browser carries them.

/** An amount in a column: integer cents. */
export const kolomCent = (min: 0 | 1) => z.number().int().min(min).max(HOOGSTE_CENT);

/** A reference that may be seen by anyone: letter of the kind, then six characters without vowels or look-alikes. */
export const nummerSchema = (letter: 'M' | 'B' | 'F' | 'V') =>
  z.string().regex(new RegExp(`^${letter}-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$`));

export const momentSchema = z.iso.datetime({ offset: true });
export const kanaalSchema = z.enum(kanalen);
export const gebeurtenissoortSchema = z.enum(gebeurtenissoorten);
