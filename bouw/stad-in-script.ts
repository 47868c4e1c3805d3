import { stad } from '#config/stad.ts';

const STAD = /\/src\/config\/stad\.ts$/;
const STADSKAART = /\/src\/config\/stadskaart\.ts$/;
const STADSTERMIJNEN = /\/src\/config\/termijnen-in-formulier\.ts$/;
const EIGEN = /\/src\/.*\.tsx?$/;
/** Facts of the city that pages and mails tell, and no script reads. */
const ALLEEN_SERVER: ReadonlySet<string> = new Set([
  'alleenDagen',
  'broncode',
  'gemeentecode',
  'kopieDagen',
  'opendata',
  'rollen',
  'taal',
  'termijnen',
  'tweedeBeheerderBovenCent',
  'verwerkers',
  'website',
]);
/** Of how long things are kept, what a form or a dossier tells. */
const TERMIJNEN: ReadonlySet<string> = new Set([
  'contact_maanden',
  'feedback_maanden',
  'vraag_dagen',
  'verslag_maanden',
]);
const ANDERE = Object.keys(stad.bewaartermijnen).filter((naam) => !TERMIJNEN.has(naam));

const kies = (deel: object, houdt: (naam: string) => boolean) =>
  Object.fromEntries(Object.entries(deel).filter(([naam]) => houdt(naam)));

const inScript = {
  ...kies(stad, (naam) => !ALLEEN_SERVER.has(naam)),
  contact: { telefoon: stad.contact.telefoon },
  kaart: { kader: stad.kaart.kader },
  aantal: { buurten: stad.aantal.buurten },
  bewaartermijnen: kies(stad.bewaartermijnen, (naam) => TERMIJNEN.has(naam)),
};
const ONTBREEKT = new RegExp(
  `\\bstad\\.(${[...ALLEEN_SERVER].join('|')})\\b|\\b(${ANDERE.join('|')})\\b|=\\s*stad\\s*;|\\bstad\\.contact\\.(?!telefoon)|\\bstad\\.kaart\\b(?!\\.kader)|\\bstad\\.aantal\\b(?!\\.buurten)`,
);

/** What a module reads of the city that its script does not have; undefined: nothing. */
export const leestTeVeel = (code: string): string | undefined => ONTBREEKT.exec(code)?.[0];

interface Bouwdeel {
  readonly environment: { readonly name: string };
  error(melding: string): never;
}

/**
 * A Vite plugin that leaves those out of scripts: a third of a kilobyte in each form and map. A script that begins to read
 * one stops the build.
 */
export const stadInScript = {
  name: 'stad-in-script',
  enforce: 'pre' as const, // literal for the type of a plugin
  load(this: Bouwdeel, id: string): string | undefined {
    if (this.environment.name !== 'client') return undefined;
    if (STADSTERMIJNEN.test(id)) return `export const stadstermijnen = ${JSON.stringify(stad.termijnen)};`;
    if (STADSKAART.test(id)) return `export const stadskaart = ${JSON.stringify(stad.kaart)};`;
    return STAD.test(id) ? `export const stad = ${JSON.stringify(inScript)};` : undefined;
  },
  transform(this: Bouwdeel, code: string, id: string): void {
    if (this.environment.name !== 'client' || !EIGEN.test(id) || STAD.test(id) || STADSKAART.test(id)) return;
    const teVeel = leestTeVeel(code);
    if (teVeel) this.error(`${id} reads "${teVeel}", which scripts do not get (bouw/stad-in-script.ts).`);
  },
};
