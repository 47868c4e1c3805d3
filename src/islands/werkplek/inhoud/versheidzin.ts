import { stad } from '#config/stad.ts';
import type { Herkomst } from '#domein/gedeeld/bouwstenen.schema.ts';
import { isVerouderd } from '#domein/gedeeld/versheid.ts';
import type { InitiatiefFase } from '#domein/initiatief/initiatief.schema.ts';
import { faseNaam, faseToen, gegevensVan } from '#teksten/nl/site/algemeen.ts';
import { vanWanneer } from '#teksten/nl/taal/datum.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';
import { keuzeTekst, inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

type Nagekeken = Pick<Herkomst, 'gecontroleerd_op' | 'gecontroleerd_precisie'>;

const isOud = ({ gecontroleerd_op }: Nagekeken, vandaag: string): boolean =>
  isVerouderd(gecontroleerd_op, vandaag, stad.maandenVers);

/** When a row was checked, as exactly as anybody knows; it asks when that is too long ago. `vandaag`: ISO date. */
export function nagekekenZin(rij: Nagekeken, vandaag: string): string {
  const dag = vanWanneer(rij);
  if (!dag) return tekst.nagekeken(tekst.nooit);
  // Of a source only the month or the year is known: nobody looked on a day.
  const zin = rij.gecontroleerd_precisie === 'dag' ? tekst.nagekeken(dag) : hoofdletter(gegevensVan(dag));
  return isOud(rij, vandaag) ? tekst.teOud(zin) : zin;
}

/** How an initiatief stands, or how it stood when somebody last looked. `vandaag`: ISO date. */
export function faseZin(rij: Nagekeken & { fase: InitiatiefFase | null }, vandaag: string): string {
  if (!rij.fase) return '';
  if (!isOud(rij, vandaag)) return keuzeTekst.fase[rij.fase];
  return faseToen(faseNaam[rij.fase], vanWanneer(rij)?.split(' ').pop());
}
