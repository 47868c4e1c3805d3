import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { aantal, bijAantal, getal } from '#teksten/nl/taal/woord.ts';

/** Voting on paper: handing it out, the ballot itself, and entering what came back. Amounts in euro cents. */
export const papierTekst = {
  kop: 'Stemmen op papier',
  geef: 'Geef iemand een stembiljet',
  geefUitleg:
    'Dit doe je met zijn tweeën. De een vraagt het aan, een collega maakt het. Een jurylid met een mailadres hoort het meteen.',
  niemand: 'Niemand wacht op een stembiljet. Een jurylid kiest zelf voor papier, op de bladzijde van de jury.',
  gevraagd: (wie: string, eigen: boolean) => `${wie} (${eigen ? 'jij vroeg dit al' : 'wacht op jou als tweede'})`,
  wachtOpTweede: 'Bewaard. Nu doet een collega hetzelfde.',
  laatVervallen: 'Laat een stembiljet vervallen',
  vervallenUitleg: 'Is een papier kwijt? Twee mensen laten het vervallen. Het telt dan niet meer mee.',
  vervallenKnop: 'Laat dit stembiljet vervallen',
  vervallen: 'Het stembiljet telt niet meer. Je kunt een nieuw maken.',
  voorWie: 'Voor welk jurylid?',
  kies: 'Kies een jurylid',
  knop: 'Maak het stembiljet',
  klaar: 'Het stembiljet is klaar. Print het nu. Je ziet het maar één keer.',
  print: 'Print het stembiljet',
  weg: 'Ik heb het geprint',
  uitgegeven: 'Het stembiljet is uitgegeven.',
  nummerBewaard: 'Het nummer staat bij de naam tot het stemmen klaar is. Daarna wissen we dat. Schrijf het niet op.',

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
  voerInUitleg:
    'Twee mensen voeren elk papier in, los van elkaar. Zijn ze gelijk? Dan telt het mee. Is een plan doorgestreept? Kies dan ‘geen mening’.',
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
  vanAnderen: (n: number) =>
    bijAantal(n, {
      geen: '',
      een: '1 papier wacht op jou of een ander. Het nummer staat op het papier.',
      meer: '# papieren wachten op jou of een ander. Het nummer staat op het papier.',
    }),
  nietTerug: 'Niet teruggekomen',
  nietTerugUitleg:
    'Hoeveel stembiljetten kwamen niet terug? Die tellen niet mee. Twee collega’s vullen hetzelfde aantal in.',
  hoeveel: 'Hoeveel?',
  nietTerugKnop: 'Bewaar dit aantal',
  nietTerugFout: 'Vul een getal in, of 0.',
  nietTerugWacht: 'Genoteerd. Een collega moet hetzelfde aantal invullen. Dan pas telt het.',
  nietTerugGezegd: (naam: string, hoeveel: number) => `${naam} vulde in: ${getal(hoeveel)} niet teruggekomen.`,
  nietTerugJij: 'Jij vulde dit al in. Nu een collega nog.',
  nietTerugGedaan: 'Het aantal is bewaard.',
};
