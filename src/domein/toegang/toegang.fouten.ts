/** What can go wrong with signing in; `code_onjuist` says the same for a wrong, an old and a used code. */
export const toegangfoutcodes = ['geen_code', 'code_onjuist'] as const;
export type Toegangfoutcode = (typeof toegangfoutcodes)[number];
