import type { Staffunctie } from '#tests/support/insider-toneel.ts';
export const uitkomsten: Readonly<Record<Staffunctie, Readonly<Record<'makelaar' | 'beheerder', string>>>> = {} as never;
