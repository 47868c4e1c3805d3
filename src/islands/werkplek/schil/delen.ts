import { magMet, type Operatie, type Rol, type Tabel } from '#domein/rechten/tabelrechten.ts';
import type { werkplekTekst } from '#teksten/nl/werkplek/werkplek.ts';

export type Deel = keyof typeof werkplekTekst.delen;
interface Groep {
  readonly naam: keyof typeof werkplekTekst.groepen;
  readonly delen: readonly Deel[];
}

/** What the workplace consists of, in the order of the menu. */
export const groepen: readonly Groep[] = [
  { naam: 'werk', delen: ['wacht', 'aanmelding', 'aanvraag', 'feedback', 'namens', 'signaal'] },
  { naam: 'inhoud', delen: ['plek', 'initiatief', 'activiteit', 'prioriteit', 'makelaar', 'organisatie'] },
  { naam: 'beheer', delen: ['ronde', 'monitor', 'medewerker', 'logboek', 'publicatie'] },
];
/** What stands within reach of a thumb. */
export const duim: readonly Deel[] = ['wacht', 'plek', 'signaal'];
export const ALLES = '/alles';
export const INLEZEN = '/plekken-inlezen';

const EIGEN: Partial<Record<Deel, string>> = { wacht: '/', monitor: '/monitor' };
export const padVan = (deel: Deel): string => EIGEN[deel] ?? `/${deel}`;

/** What one must be allowed for a section that is not for all staff. What is wrong with the site is for who may look back. */
const NODIG: Partial<Record<Deel, readonly [operatie: Operatie, tabel: Tabel]>> = {
  medewerker: ['update', 'medewerker'],
  logboek: ['select', 'logboek'],
  publicatie: ['select', 'logboek'],
};
export function ziet(rol: Rol | null, deel: Deel): boolean {
  const nodig = NODIG[deel];
  return nodig === undefined || magMet(rol, ...nodig);
}
