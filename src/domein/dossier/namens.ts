/** How somebody without a confirmed address asked staff to do something. A code, so that the log holds no words of anybody. */
export const namensredenen = ['telefoon', 'brief', 'balie'] as const;
export type Namensreden = (typeof namensredenen)[number];
