import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { aantal, getal } from '#teksten/nl/taal/woord.ts';

/** Voting on paper: handing it out, the ballot itself, and entering what came back. Amounts in euro cents. */
export const papierTekst = {
  kop: 'Stemmen op papier',
  geef: 'Geef iemand een stembiljet',
  geefUitleg: 'Dit jurylid stemt dan op papier, en niet meer online. Dat kun je niet terugdraaien.',
  voorWie: 'Voor welk jurylid?',
  kies: 'Kies een jurylid',
  knop: 'Maak het stembiljet',
  klaar: 'Het stembiljet is klaar. Print het nu. Je ziet het maar één keer.',
  print: 'Print het stembiljet',
  weg: 'Ik heb het geprint',
  uitgegeven: 'Het stembiljet is uitgegeven.',
  nietBewaard: 'Het nummer staat nergens bij de naam. Niemand weet dus welk papier van wie is.',

  biljet: {
    kop: 'Stembiljet',
    nummer: 'Nummer',
    uitleg: [
      'Zet bij elk plan een kruis in één hokje.',
      'Zet je geen kruis? Dan heb je geen mening over dat plan.',
      'Schrijf je naam niet op dit papier. Zo blijft je stem geheim.',
    ],
    inleveren: (tot: string) => `Lever dit papier in vóór ${tot}. Vouw het dubbel.`,
    hoogstens: (n: number) => `Je mag voor hoogstens ${aantal(n, 'plan', 'plannen')} zijn.`,
    minstens: (n: number) => `Kies voor minstens ${aantal(n, 'plan', 'plannen')}.`,
    plannen: 'De plannen op het stembiljet',
    plan: 'Plan',
    vraagt: 'Vraagt',
    bedrag: (cent: number) => bedrag(cent),
    voor: 'Voor',
    niet: 'Niet',
    onthouding: 'Geen mening',
    punten: (n: number) => aantal(n, 'punt', 'punten'),
    /** So that a second sheet can be told from that of somebody else. */
    einde: (nummer: string) => `Einde van stembiljet ${nummer}.`,
    belang: 'Over dit plan stem je niet.',
  },

  voerIn: 'Voer een stembiljet in',
  voerInUitleg: 'Twee mensen voeren elk papier in, los van elkaar. Zijn ze gelijk? Dan telt het mee.',
  nummer: 'Het nummer op het papier',
  nummerHulp: 'Twaalf tekens, zoals 0A1B-2C3D-4E5F.',
  nummerFout: 'Dit is geen nummer. Een nummer heeft twaalf tekens.',
  streep: 'Geen kruis, of een streep door het plan? Laat dan “Geen mening” staan.',
  keuze: (titel: string) => `Wat staat er bij: ${titel}?`,
  bewaar: 'Bewaar dit stembiljet',
  stand: {
    wacht: 'Bewaard. Nu voert iemand anders het nog een keer in.',
    ongelijk: 'Dit is anders dan de eerste keer. Kijk allebei nog eens goed op het papier.',
    ingevoerd: 'Klaar. Dit papier telt mee.',
  },
  hoever: (uit: number, ingevoerd: number, niet: number) =>
    `Uitgegeven: ${getal(uit)}. Ingevoerd: ${getal(ingevoerd)}. Niet teruggekomen: ${getal(niet)}.`,
  alles: 'Al het papier is verwerkt.',
  geenPapier: 'Niemand stemde op papier.',
  wachten: 'Deze papieren zijn nog niet klaar',
  wacht: 'wacht op een tweede keer',
  ongelijk: 'de twee keren zijn niet gelijk',
  doorJou: 'jij voerde dit al in',
  nietTerug: 'Niet teruggekomen',
  nietTerugUitleg: 'Hoeveel stembiljetten kwamen niet terug? Die tellen niet mee.',
  hoeveel: 'Hoeveel?',
  nietTerugKnop: 'Bewaar dit aantal',
  nietTerugFout: 'Vul een getal in, of 0.',
  nietTerugGedaan: 'Het aantal is bewaard.',
};
