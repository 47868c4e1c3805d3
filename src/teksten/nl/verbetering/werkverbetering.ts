import type { Controlewijze } from '#domein/verbetering/verbetering.punten.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** The screen on which staff handle what residents say is wrong. */
export const werkverbeterTekst = {
  titel: 'Klopt dit niet?',
  wat: 'Wat er niet klopt',
  nu: 'Nu op de site',
  leeg: 'Niet ingevuld',
  voorstel: 'Volgens bewoners',
  zekerheid: { ja: 'Wie dit zegt, weet het zeker.', nee: 'Wie dit zegt, denkt het.' },
  aantal: (n: number) =>
    bijAantal(n, { geen: 'Niemand zei dit.', een: '1 bewoner zei dit.', meer: '# bewoners zeiden dit.' }),
  mailen: (n: number) =>
    bijAantal(n, {
      geen: 'Niemand krijgt hier een mail over.',
      een: '1 bewoner krijgt een mail.',
      meer: '# bewoners krijgen een mail.',
    }),
  bellen: 'Bel eerst wie een nummer gaf. Daarna is het weg.',
  open: 'Open het scherm om het te veranderen',
  eerstZelf: 'Verander het eerst zelf. Druk daarna hier.',
  waarde: 'Dit komt op de site',
  hoe: 'Hoe heb je het nagekeken?',
  hoeKeuze: {
    gebeld: 'Ik heb gebeld',
    gezien: 'Ik heb het gezien',
    eigen_site: 'Het staat op hun site',
  } satisfies Record<Controlewijze, string>,
  hoeLeeg: 'Kies hoe je het hebt nagekeken.',
  neemOver: 'Neem over',
  isGedaan: 'Het is aangepast',
  overgenomen: 'Overgenomen. Straks staat het op de site.',
  wijsAf: 'Wijs af',
  reden: 'Waarom niet?',
  redenHulp: 'De bewoner leest dit in de mail.',
  redenLeeg: 'Vul in waarom niet.',
  afgewezen: 'Afgewezen.',
  klaar: { overgenomen: 'Dit is overgenomen.', afgewezen: 'Dit is afgewezen.' },
};
