import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { bijAantal, getal } from '#teksten/nl/taal/woord.ts';

/** What rows of a table are called, for whoever works with them. */
const NAMEN: Readonly<Record<string, string>> = {
  plek: 'plekken',
  initiatief: 'initiatieven',
  activiteit: 'activiteiten',
  prioriteit: 'prioriteiten',
  organisatie: 'organisaties',
  voorbeeld: 'voorbeelden',
  budgetcijfer: 'budgetcijfers',
  ronde: 'rondes',
  aanvraag_publiek: 'aanvragen',
  feedback_publiek: 'reacties van bewoners',
  openingstijd: 'openingstijden',
  wijk: 'wijken',
  buurt: 'buurten',
};
const meer = (tabel: string): string => NAMEN[tabel] ?? tabel;

/** Why new content is not online, in plain words. */
export function stilstandzin(stilstand: Stilstand): string {
  switch (stilstand.soort) {
    case 'rij':
      return `In “${alsNaam(stilstand.naam)}” past het veld ${stilstand.veld} niet.`;
    case 'verdwenen':
      return `Van de ${getal(stilstand.eerst)} ${meer(stilstand.tabel)} ${bijAantal(stilstand.weg, {
        geen: 'is er geen',
        een: 'is er 1',
        meer: 'zijn er #',
      })} weg. Niemand haalde ze weg in de werkplek. Klopt het? Bouw dan één keer met KRIMP_TOEGESTAAN=ja.`;
    case 'aantal':
      return `Het aantal ${meer(stilstand.tabel)} hoort ${getal(stilstand.verwacht)} te zijn. Het is ${getal(stilstand.gevonden)}.`;
    case 'pagina':
      return `De pagina ${stilstand.pagina} kan niet worden gemaakt.`;
  }
}

export const nogAndere = (n: number): string =>
  bijAantal(n, {
    geen: 'Er zijn geen andere fouten.',
    een: 'Er is nog 1 andere fout.',
    meer: 'Er zijn nog # andere fouten.',
  });
