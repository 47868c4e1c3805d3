import { stad } from '#config/stad.ts';
import { verantwoordelijk } from '#teksten/nl/site/algemeen.ts';
import { opsomming, wijk } from '#teksten/nl/taal/woord.ts';

export const contactTekst = {
  titel: 'Contact',
  omschrijving: `Bel, mail of schrijf ons. Of vertel wat er niet klopt op deze site over ${stad.naam}.`,
  intro: 'Klopt er iets niet, of mis je iets? Fijn dat je het ons wilt vertellen.',
  bereik: 'Zo bereik je ons',
  email: 'E-mail',
  post: 'Post',
  bel: (nummer: string) => `Bel ${nummer}`,
  ons: { telefoon: 'ons telefoonnummer', email: 'ons e-mailadres', post: 'ons postadres' },
  nogNiet: (dingen: readonly string[]) => `Nog niet ingevuld: ${opsomming(dingen)}.`,
  stad: `${verantwoordelijk} Je kunt het wel aan de gemeente vertellen.`,
  naarStad: `Site van de ${stad.gemeente}`,
  binnenlopen: 'Loop wel gerust binnen bij een buurtcentrum. Vertel het daar aan iemand die er werkt.',
  naarBuurtcentra: 'Alle buurtcentra',

  klopt: 'Er klopt iets niet',
  kloptUitleg: stad.contact.email
    ? 'Staat het al op deze site? Kies daar ‘Mail ons hierover’. Dan staat de naam al in je mail. Vertel dan:'
    : 'Kom je van een bladzijde over een plek of initiatief? Schrijf de naam op die bovenaan staat. Vertel dan:',
  kloptPunten: [
    `welke plek of welk initiatief het is, en in ${wijk.welke},`,
    'wat er niet klopt,',
    'hoe het wel is,',
    'hoe je dat weet, en sinds wanneer.',
  ],
  kloptDaarna: 'Je naam hoeft er niet bij. Wil je antwoord? Zeg dan hoe we je bereiken.',

  erbij: 'Er ontbreekt iets',
  erbijUitleg: 'Ken je een plek die er niet bij staat? Of doe je zelf iets met anderen? Vertel ons dan:',
  erbijPunten: [
    'hoe het heet,',
    'wat je er doet, en voor wie,',
    `waar het is: de straat, of anders ${wijk.de},`,
    'wanneer het open is, als je dat weet,',
    'hoe mensen iemand kunnen bereiken, als dat mag.',
  ],
  erbijFormulier: 'Doe je zelf iets met anderen? Meld het dan aan op deze site.',
  mailOnderwerp: 'Over een plek of initiatief',
  mailHierover: 'Mail ons hierover',
  mailOver: (naam: string) => `Over ${naam}`,
  mailBladzijde: (adres: string) => `Dit gaat over de bladzijde ${adres}`,
};
