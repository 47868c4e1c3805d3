import { stad } from '#config/stad.ts';
import type { Budgetcijfer } from '#domein/budget/budget.schema.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

const procent = (getal: number) => getal.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

export const budgetTekst = {
  titel: 'Buurtbudget',
  omschrijving: `Kun je nu geld vragen in ${stad.naam}, hoeveel, hoe, en wanneer hoor je het?`,
  intro: `Een buurtbudget is geld voor plannen van bewoners. Bewoners kiezen zelf welke plannen het krijgen.`,

  nu: 'Kan ik nu geld vragen?',
  geenRonde: 'Er is nu geen open ronde.',
  geenRondeUitleg: 'Je kunt nu dus geen geld vragen via deze site. Of en wanneer er een ronde komt, weten we niet.',
  intussen: 'Dit kun je wel doen',
  naarHulp: 'Wie helpt mij?',
  alleenVoorbeeld: 'Nee, dit is een voorbeeld. Er is geen echt geld. Je kunt wel oefenen.',
  hoeveel: 'Hoeveel?',
  hoeDan: 'Hoe?',
  hoeDanUitleg: 'Je schrijft wat je wilt en wat het kost.',
  wanneer: 'Wanneer hoor ik het?',
  hulpNodig: 'Een makelaar denkt met je mee',
  intussenPunten: [
    'Praat over je plan met een sociaal makelaar. Die kent mensen die mee willen doen.',
    'Zoek in je straat vijf mensen die het ook willen.',
    'Schrijf op wat het kost, en wat je zelf kunt doen.',
  ],
  naarVoorbeelden: 'Kijk wat anderen deden',
  anderGeld: 'Ander geld en andere hulp',
  anderGeldUitleg: 'Dit staat in oudere stukken. Vraag eerst of het er nog is.',

  hoe: 'Hoe werkt het?',
  stappen: [
    { titel: 'Er is geld', tekst: `In een ronde staat hoeveel geld er is. En voor welke ${wijk.een} of ${buurt.een}.` },
    { titel: 'Je maakt een plan', tekst: 'Je schrijft op wat je wilt en wat het kost. Een makelaar helpt je.' },
    { titel: 'Mensen kijken mee', tekst: 'Wie er verstand van heeft, geeft raad. Meer niet.' },
    { titel: 'De buurtjury stemt', tekst: 'Bewoners stemmen in het geheim. Elke stem telt één keer.' },
    { titel: 'Je hoort wat er besloten is', tekst: 'Je leest bij elk plan waarom het wel of geen geld krijgt.' },
    { titel: 'Je doet het', tekst: 'Daarna vertel je wat ervan gekomen is. Dan leren anderen er ook van.' },
  ],
  afgesproken: `Wat is er in ${stad.naam} afgesproken?`,
  /** How much was free to spend, in whole percents. */
  vrij: (min: number, max: number) =>
    min === max
      ? `Het vrije deel was ${procent(min)} procent.`
      : `Het vrije deel was ${procent(min)} tot ${procent(max)} procent.`,
  nooit: 'Is dat er gekomen? In onze bronnen staat het nergens. Voor zover we zien is het bij een idee gebleven.',

  geldtitel: 'Geld: wat is er afgesproken?',
  naarCijfers: 'Hoe het werkt, en de cijfers van vroeger',
  geschiedenis: 'Wat was er vroeger?',
  geschiedenisUitleg:
    'Dit zijn alle bedragen en aantallen uit onze bronnen. Ze zijn van toen. Ze zeggen niet wat er nu is.',
  groep: {
    begroting: 'Waar ging het geld heen?',
    totaal: 'Het geld bij elkaar',
    flexibel: 'Het vrije deel',
    vorige_periode: 'De tijd daarvoor',
    kerngetal: 'Hoeveel was er?',
    overig: 'Ook genoemd',
  } satisfies Record<Budgetcijfer['groep'], string>,
  kolomWat: 'Wat?',
  kolomHoeveel: 'Hoeveel?',
  kolomUitleg: 'Wanneer en waarvoor?',
  perJaar: 'per jaar',
  vanaf: (jaar: string) => `vanaf ${jaar}`,
  tot: (jaar: string) => `tot en met ${jaar}`,
  jaren: (van: string, tot: string) => (van === tot ? van : `${van} tot en met ${tot}`),
  bronUit: (jaar: number) => `volgens een bron uit ${jaar}`,
  zonderJaar: 'jaar niet bekend',
  dekking: (potje: string) => `Betaald uit: ${potje}.`,
  afgeleid: 'Dit getal is door ons uitgerekend.',
  samen: (bedrag: string) => `Samen is dat ${bedrag}. Dat klopt met het totaal in de bron.`,
  samenAnders: (bedrag: string, totaal: string) => `Samen is dat ${bedrag}. In de bron staat als totaal ${totaal}.`,
};

/** An amount, a number or a percentage, as people say it. */
export function hoeveel({
  bedrag_cent,
  aantal,
  percentage,
}: Pick<Budgetcijfer, 'bedrag_cent' | 'aantal' | 'percentage'>) {
  if (bedrag_cent !== null) return bedrag(bedrag_cent);
  if (percentage !== null) return `${procent(percentage)}%`;
  return (aantal ?? 0).toLocaleString('nl-NL');
}
