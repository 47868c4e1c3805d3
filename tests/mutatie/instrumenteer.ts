import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One change of the code. `id`: how the code that was made asks whether it is on. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly statusReason?: string;
  readonly status?: string;
}
interface Bestand {
  readonly name: string;
  readonly content: string;
}
interface Uitkomst {
  readonly files: readonly Bestand[];
  readonly mutants: readonly Mutant[];
}
interface Instrumenter {
  instrument(files: readonly (Bestand & { readonly mutate: true })[], opties: object): Promise<Uitkomst>;
}
interface Pakket {
  readonly Instrumenter: new (log: object) => Instrumenter;
}

const stil = { debug: () => {}, info: () => {}, warn: () => {}, isDebugEnabled: () => false };

/** The files with every change of Stryker in them, each behind a switch. Stryker is installed apart, by the command. */
export async function instrumenteer(paden: readonly string[]): Promise<Uitkomst> {
  const ingang = createRequire(join(import.meta.dirname, 'pakket', 'package.json')).resolve(
    '@stryker-mutator/instrumenter',
  );
  const { Instrumenter }: Pakket = await import(pathToFileURL(ingang).href);
  const bestanden = paden.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true as const })); // literal: what Stryker calls "the whole file"
  // Words are for people: changing one tells nothing about a rule.
  const opties = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral', 'Regex'], noHeader: false };
  return new Instrumenter(stil).instrument(bestanden, opties);
}
