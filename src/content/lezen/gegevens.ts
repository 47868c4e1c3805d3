import { noteer } from '#content/lezen/opname.ts';
import { keurRijen, leesRijen } from '#content/lezen/rijen.ts';
import type { Inhoud, Tabelnaam } from '#content/lezen/tabellen.ts';

/** The code of pages carries a copy of this module: the build that read the content and the page that asks for it meet here. */
const PLEK = Symbol.for('buurtportaal.inhoud');
const ontmoeting = globalThis as { [PLEK]?: Inhoud }; // a global that no type names

/** Lets code of pages that is loaded from now on be about this content. */
export const zetInhoud = (inhoud: Inhoud): void => {
  ontmoeting[PLEK] = inhoud;
};

const lees = async (): Promise<Inhoud> => ontmoeting[PLEK] ?? keurRijen((await leesRijen()).rijen).inhoud;

let gelezen: Promise<Inhoud> | undefined;

/** The checked rows of one table: those that the build read and checked, and in development of the database itself. */
export async function gegevens<Naam extends Tabelnaam>(naam: Naam): Promise<Inhoud[Naam][number][]> {
  noteer(naam);
  gelezen ??= lees();
  return [...(await gelezen)[naam]];
}
