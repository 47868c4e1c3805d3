import { readFile } from 'node:fs/promises';
import { inhoudsbestand } from '#config/env.ts';
import { noteer } from '#content/opname.ts';
import { keurRijen, leesRijen } from '#content/rijen.ts';
import type { Inhoud, Tabelnaam } from '#content/tabellen.ts';

async function lees(): Promise<Inhoud> {
  const bestand = inhoudsbestand();
  if (bestand) return JSON.parse(await readFile(bestand, 'utf8')) as Inhoud; // the build wrote there what it had checked
  return keurRijen((await leesRijen()).rijen).inhoud;
}

let gelezen: Promise<Inhoud> | undefined;

/** The checked rows of one table: of the file that the build made of them, and in development of the database itself. */
export async function gegevens<Naam extends Tabelnaam>(naam: Naam): Promise<Inhoud[Naam][number][]> {
  noteer(naam);
  gelezen ??= lees();
  return [...(await gelezen)[naam]];
}
