import type { Werkregel } from '#domein/werkplek/werkplek.regels.ts';

const TOT_VOOR_VAN = 'De laatste dag ligt voor de eerste dag.';
const JAAR = 'Een van de dagen is te lang geleden of te ver weg. Kijk de jaren na.';
const PUNT = 'De plek op de kaart is half ingevuld. Kies hem opnieuw, of haal hem weg.';
const WIJK = 'Kies ook de wijk.';
const NAGEKEKEN = 'Zeg ook hoe precies je weet wanneer dit is nagekeken.';
const INWONERS = 'Vul het aantal inwoners in, en van welk jaar dat is.';

/** What is wrong when fields do not fit together. */
export const regelTekst: Record<Werkregel, string> = {
  activiteit_check: 'Het einde ligt voor het begin. Kies een later einde.',
  activiteit_check1: 'Kies een plek of een initiatief waar dit bij hoort.',
  activiteit_duur: 'Dit duurt te lang voor één activiteit. Kijk de dagen na.',
  buurt_check: INWONERS,
  wijk_check: INWONERS,
  initiatief_check: PUNT,
  initiatief_check1: WIJK,
  initiatief_check2: NAGEKEKEN,
  initiatief_check3: WIJK,
  plek_check: PUNT,
  plek_check1: WIJK,
  plek_check2: NAGEKEKEN,
  plek_check3: WIJK,
  makelaar_check: 'Deze makelaar zei nog geen ja. Vraag dat eerst.',
  medewerker_check: TOT_VOOR_VAN,
  medewerker_jaar: JAAR,
  organisatie_check: TOT_VOOR_VAN,
  organisatie_jaar: JAAR,
  prioriteit_check: TOT_VOOR_VAN,
  prioriteit_jaar: JAAR,
  ronde_check: 'De ronde sluit voor hij opent. Kies een latere dag.',
  ronde_keuzes: 'Het minste aantal keuzes is meer dan het meeste.',
  ronde_meegekomen_cent_check: 'Er kwam meer geld mee dan het hele budget. Kijk de bedragen na.',
  ronde_stemt: 'Zeg eerst tot wanneer de jury stemt.',
  ronde_stemtijd: 'De jury stemt na het sluiten, en stopt later dan ze begint. Kijk de tijden na.',
};
