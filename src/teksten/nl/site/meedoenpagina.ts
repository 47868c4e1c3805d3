import { stad } from '#config/stad.ts';
import { buurt } from '#teksten/nl/taal/woord.ts';

/** The page with the doors for who wants to do something. */
export const meedoenTekst = {
  titel: 'Meedoen',
  omschrijving: `Doe iets voor je ${buurt.een} in ${stad.naam}: met een idee, met anderen of met je mening.`,
  intro: 'Wat wil je doen? Je hebt geen account nodig.',
  idee: 'Ik heb een idee',
  ideeUitleg: 'Zet het op de site. Dan kunnen mensen je vinden.',
  voorbeelden: 'Kijk wat anderen deden',
  geld: 'Ik heb geld nodig',
  geldUitleg: 'Lees eerst of je nu geld kunt vragen.',
  geldLink: 'Geld voor een plan',
  anderen: 'Ik wil iets met anderen doen',
  anderenUitleg: `Kijk wat er al is in je ${buurt.een}.`,
  agenda: 'Wat is er te doen?',
  mening: 'Ik wil iets zeggen',
  meningUitleg: 'Zeg hoe het ging. Je leest hier ook wat ermee gebeurt.',
  melden: 'Iets melden of verbeteren',
  bezig: 'Ik ben al bezig',
  bezigUitleg: 'Heb je iets gestuurd? Met je volgcode zie je hoe het loopt.',
  jury: 'Ik zit in de buurtjury',
  juryUitleg: 'Lees de plannen en kies. Je logt in met je mailadres.',
  hulp: 'Kom je er niet uit? Een sociaal makelaar denkt met je mee.',
};
