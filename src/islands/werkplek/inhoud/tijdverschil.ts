import { isDag } from '#domein/gedeeld/dag.ts';
import type { Tijdregel } from '#domein/plek/openingstijden.invoer.ts';
import { isGelijk } from '#domein/werkplek/getypt.rules.ts';
import type { Verschil } from '#islands/gedeeld/vergelijk.tsx';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { openingstijdTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

/** Hours that were typed and not saved, and the hours they were typed on. */
export interface Tijdconcept {
  readonly regels: readonly Tijdregel[];
  readonly van: readonly Tijdregel[];
}
type Regels = readonly Tijdregel[];

const isRegel = (waarde: unknown): waarde is Tijdregel =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'dag' in waarde &&
  'datum' in waarde &&
  ['van', 'tot', 'uitleg'].every(
    (naam) => typeof Object.entries(waarde).find(([veld]) => veld === naam)?.[1] === 'string',
  );
const isRegels = (waarde: unknown): waarde is Regels => Array.isArray(waarde) && waarde.every(isRegel);
export const isTijdconcept = (waarde: unknown): waarde is Tijdconcept =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'regels' in waarde &&
  isRegels(waarde.regels) &&
  'van' in waarde &&
  isRegels(waarde.van);

const dagVan = ({ dag, datum }: Tijdregel): string => (dag === null ? (datum ?? '') : String(dag));
const op = (regels: Regels, dag: string): Regels => regels.filter((regel) => dagVan(regel) === dag);
const dagnaam = (dag: string): string =>
  tekst.dagen[Number(dag) - 1] ?? (dag === '' ? tekst.zonderDatum : isDag(dag) ? datumLang(dag) : dag);
const inWoorden = (regels: Regels): string =>
  regels
    .map(({ van, tot, uitleg }) => [van === '' ? tekst.dicht : `${van} - ${tot}`, uitleg].filter(Boolean).join(', '))
    .join('\n');
const dagen = (...alle: readonly Regels[]): readonly string[] => [...new Set(alle.flat().map(dagVan))];

/** The days of which somebody changed something. */
export const getypteDagen = ({ regels, van }: Tijdconcept): ReadonlySet<string> =>
  new Set(dagen(regels, van).filter((dag) => !isGelijk(op(regels, dag), op(van, dag))));

/** Day by day, what was typed beside what stands there now. */
export const tijdverschillen = (concept: Tijdconcept, nu: Regels): readonly Verschil[] => {
  const { regels, van } = concept;
  return [...getypteDagen(concept)]
    .filter((dag) => !isGelijk(op(regels, dag), op(nu, dag)))
    .map((dag) => ({
      sleutel: dag,
      naam: dagnaam(dag),
      mijn: inWoorden(op(regels, dag)),
      nu: inWoorden(op(nu, dag)),
      botst: !isGelijk(op(nu, dag), op(van, dag)),
    }));
};

/** The hours of now, with the days of `mijn` as they were typed. */
export const voegSamen = ({ regels }: Tijdconcept, nu: Regels, mijn: ReadonlySet<string>): Regels =>
  dagen(nu, regels).flatMap((dag) => op(mijn.has(dag) ? regels : nu, dag));
