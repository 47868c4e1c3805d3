import { stad } from '#config/stad.ts';
import { bijAantal, buurt, getal, opsomming, wijk } from '#teksten/nl/taal/woord.ts';

export const hulpTekst = {
  titel: 'Wie helpt mij?',
  omschrijving: `Wat een sociaal makelaar in ${stad.naam} voor je doet, en wie je nog meer kan helpen.`,
  intro: 'Heb je een idee, een vraag of zin om mee te doen? Een sociaal makelaar helpt je op weg. Dat kost niets.',

  wat: 'Wat doet een sociaal makelaar?',
  watUitleg: [
    'Een sociaal makelaar kent de mensen en de plekken om je heen. Die brengt je met anderen in contact.',
    'Jij doet het, met elkaar. De makelaar helpt bij de start en laat dan weer los. Het blijft van jullie.',
  ],
  vragen: 'Dit kun je vragen',
  vraag: [
    `Wie wil er met mij iets doen voor ${buurt.de}?`,
    'Waar kan onze groep bij elkaar komen?',
    'Hoe kom ik aan geld of spullen voor mijn plan?',
    'Ik wil mensen leren kennen. Waar kan ik heen?',
    'Ik wil graag iets voor anderen doen. Waar kan dat?',
    'Er is iets mis in mijn straat. Wie pakt dat samen op?',
  ],
  bellen: 'Bel of loop binnen',
  inDeStad: `Zo is het in ${stad.naam} bedoeld`,

  kies: `Kies je ${wijk.een}`,
  geenEen: (totaal: number, meer: string) =>
    bijAantal(totaal, {
      geen: 'We weten niet wie de makelaar nu is.',
      een: 'We weten niet wie de makelaar nu is.',
      meer: `Van geen van de # ${meer} weten we wie de makelaar nu is.`,
    }),
  /** `n`: areas of which a makelaar is known. */
  bekend: (n: number, totaal: number, meer: string) =>
    `Van ${n === 0 ? 'geen' : getal(n)} van de ${getal(totaal)} ${meer} weten we wie de makelaar is.`,
  toestemming: 'Een naam staat hier pas als de makelaar dat goed vindt.',

  persoonlijk: 'Hulp voor jezelf',
  persoonlijkUitleg:
    'Gaat het om jou of je gezin? Over geld, zorg, je huis of je kind? Dan is een makelaar niet de juiste.',
  gevaar: 'Is er nu gevaar? Bel 112.',

  nuTitel: 'Voor wie werken de makelaars?',
  nu: (namen: readonly string[], een: boolean) =>
    `Nu ${een ? 'doet' : 'doen'} ${opsomming(namen)} dit werk, volgens onze bronnen.`,
  laatst: (namen: readonly string[], een: boolean, tot: string) =>
    `Tot en met ${tot} ${een ? 'deed' : 'deden'} ${opsomming(namen)} dit werk. Wie het nu doet, staat niet in onze bronnen.`,
  onbekend: 'Wie dit werk doet, staat niet in onze bronnen.',

  ook: (namen: readonly string[]) => `Heet ook: ${opsomming(namen)}.`,
  helestad: `Heel ${stad.naam}`,
  wijkenAfgeleid: 'Dat hebben we afgeleid.',
  waarOnbekend: 'Waar precies, weten we niet.',
  genoemd: 'In de bron staat:',
  sinds: (van: string) => `Sinds ${van}.`,
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}.`,
  totEnMet: (tot: string) => `Tot en met ${tot}.`,
  bronUit: (jaar: number) => `Volgens een bron uit ${jaar}.`,
  bronZonderJaar: 'Hoe oud de bron is, weten we niet.',
  afgeleid: 'Dit hebben we uit bronnen afgeleid.',
  naarWebsite: 'Website',
};
