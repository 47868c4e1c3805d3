import { type Overgangen, vanuit } from '#domein/gedeeld/overgangen.ts';

/** `ingetrokken` can follow any of them before the uitslag is confirmed; the rest come one after another. */
export const rondestatussen = [
  'concept',
  'open_voor_aanvragen',
  'beoordeling',
  'stemmen',
  'tellen',
  'vastgesteld',
  'afgerond',
  'ingetrokken',
] as const;
export type Rondestatus = (typeof rondestatussen)[number];

/** From here on the database keeps a snapshot: what is voted on, and by which rules, stands still. */
const OPGENOMEN: ReadonlySet<unknown> = new Set<Rondestatus>(['stemmen', 'tellen', 'vastgesteld', 'afgerond']);
export const isOpgenomen = (status: unknown): boolean => OPGENOMEN.has(status);

const VOOR_HET_BESLUIT = ['concept', 'open_voor_aanvragen', 'beoordeling', 'stemmen', 'tellen'] as const;

/** The diagram is in ronde.status.md. `systeem`: its time has come. The reason for confirming is the motivation. */
export const rondeovergangen: Overgangen<Rondestatus> = [
  { van: 'concept', naar: 'open_voor_aanvragen', door: ['beheerder'] },
  { van: 'open_voor_aanvragen', naar: 'beoordeling', door: ['beheerder', 'systeem'] },
  { van: 'beoordeling', naar: 'stemmen', door: ['beheerder', 'systeem'] },
  { van: 'stemmen', naar: 'tellen', door: ['beheerder', 'systeem'] },
  { van: 'tellen', naar: 'vastgesteld', door: ['beheerder'], reden: ['beheerder'] },
  { van: 'vastgesteld', naar: 'afgerond', door: ['beheerder'] },
  ...vanuit(VOOR_HET_BESLUIT, 'ingetrokken', { door: ['beheerder'], reden: ['beheerder'] }),
];
