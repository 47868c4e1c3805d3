import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';

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
      return `In “${stilstand.naam}” past het veld ${stilstand.veld} niet.`;
    case 'verdwenen':
      return `Van de ${stilstand.eerst} ${meer(stilstand.tabel)} zijn er ${stilstand.weg} weg. Niemand haalde ze weg in de werkplek. Klopt het? Bouw dan één keer met KRIMP_TOEGESTAAN=ja.`;
    case 'aantal':
      return `Er horen ${stilstand.verwacht} ${meer(stilstand.tabel)} te zijn, het zijn er ${stilstand.gevonden}.`;
    case 'pagina':
      return `De pagina ${stilstand.pagina} kan niet worden gemaakt.`;
  }
}

export const nogAndere = (aantal: number): string =>
  aantal === 1 ? 'Er is nog 1 andere fout.' : `Er zijn nog ${aantal} andere fouten.`;
