import { stad } from '#config/stad.ts';
import { rondAfstand } from '#domein/plek/afstand.ts';
import { Aantal, buurt, getal, wijk } from '#teksten/nl/taal/woord.ts';

/** "ongeveer 300 meter", "ongeveer 1,2 kilometer" */
export function ongeveer(meter: number): string {
  const rond = rondAfstand(meter);
  return rond < 1000
    ? `ongeveer ${rond} meter`
    : `ongeveer ${(rond / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} kilometer`;
}

export const dichtbij = {
  titel: 'Bij mij in de buurt',
  omschrijving: `Vul je adres of postcode in. Dan zie je wat er in ${stad.naam} dicht bij je is.`,
  intro: 'Zeg waar je bent. Dan zie je wat er dichtbij is.',
  kop: 'Waar ben je?',
  locatie: 'Gebruik mijn locatie',
  zoekt: 'We zoeken waar je bent.',
  fout: {
    geweigerd: `Je locatie staat uit voor deze site. Typ je adres of kies je ${buurt.een}.`,
    onbekend: `Je apparaat weet nu niet waar je bent. Typ je adres of kies je ${buurt.een}.`,
    te_lang: `Dit duurt te lang. Typ je adres of kies je ${buurt.een}.`,
    gegevens: 'De lijst laadt nu niet. Probeer het zo nog eens.',
  },
  kies: `Of kies je ${buurt.een}`,
  kiesLeeg: `Kies je ${buurt.een}`,
  heel: (naam: string) => `Heel ${naam}`,
  kiesLinks: `Of kijk per ${wijk.een}`,
  privacyKop: 'Jouw plek blijft van jou',
  privacy: 'Je locatie blijft op dit apparaat. Wij krijgen die niet te zien.',
  /** Heading of the result; `naam` undefined: only the point is known. */
  resultaat: (naam: string | undefined) => `Dicht bij ${naam ?? 'jouw plek'}`,
  jouwLocatie: 'jouw locatie',
  telling: (n: number) => `${Aantal(n, 'plek of initiatief', 'plekken en initiatieven')}, de dichtste eerst`,
  buiten: `Deze plek ligt buiten ${stad.naam}. Dit is het dichtst bij de stad.`,
  inGebied: (naam: string) => `in ${naam}`,
  nietOpVolgorde: 'Van sommige weten we alleen het gebied. Die zijn misschien dichterbij of verder weg.',
  meer: (n: number) => `Laat er nog ${getal(n)} zien`,
  opKaart: 'Bekijk alles op de kaart',
};
