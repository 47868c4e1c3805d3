import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import type { Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';
import { opkomstZin } from '#teksten/nl/stemming/uitslag.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { aantal, bijAantal, getal, hoofdletter } from '#teksten/nl/taal/woord.ts';

const leden = (n: number): string => aantal(n, 'jurylid', 'juryleden');
const plannen = (n: number): string => aantal(n, 'plan', 'plannen');

/** The screen where staff guide a ronde from the first invitation to the last payment. Amounts in euro cents. */
export const beheerTekst = {
  hoe: 'Zo loopt een ronde',
  stappen: [
    'Bewoners vragen geld. Een makelaar helpt hen.',
    'De beheerder nodigt juryleden en adviseurs uit. Dat zijn minstens vijf juryleden.',
    'De jury stemt. Vanaf dan staan plannen, bedragen en regels vast.',
    'Wie zelf voor papier koos, krijgt een stembiljet. Twee mensen geven dat samen uit.',
    'Na het stemmen voeren twee mensen elk papier in. Los van elkaar.',
    'De beheerder telt en stelt de uitslag vast. Daarna hoort iedereen wat er is besloten.',
  ],
  wieWat: [
    'Makelaars geven papier uit en voeren het in. Al het andere doet een beheerder.',
    'Geen scherm toont wie online stemde, of wat iemand koos.',
    'Wie een papier invoert, ziet wel wat daarop staat.',
  ],
  laden: 'We halen de rondes op. Even geduld.',
  bezig: 'We zijn bezig. Even geduld.',
  geenVerbinding: 'We krijgen geen antwoord. Kijk of je internet hebt en probeer het nog eens.',
  onzeker: 'We kregen geen antwoord. Misschien is het wel gelukt. Laad de bladzijde opnieuw en kijk hoe het staat.',
  voorbeeld: 'Dit is een voorbeeld. Er is geen echt geld.',
  fout: 'Dit is nog niet gelukt',

  status: {
    concept: 'wordt voorbereid',
    open_voor_aanvragen: 'open voor aanvragen',
    beoordeling: 'wacht op de jury',
    stemmen: 'de jury stemt',
    tellen: 'het stemmen is klaar',
    vastgesteld: 'de uitslag is bekend',
    afgerond: 'afgerond',
    ingetrokken: 'gestopt',
  } satisfies Record<Rondestatus, string>,

  belang: {
    kop: 'Juryleden die een plan niet kennen',
    uitleg: 'Hun e-mailadres staat bij een plan. Ze zeggen dat het niet van hen is. Kijk in het dossier of dat klopt.',
    vraag: (adres: string, titel: string) => `${adres} bij het plan ${titel}`,
    voorstel: (naam: string) => `${naam} vindt dat het adres eraf moet.`,
    eigen: 'Jij vindt dat het adres eraf moet. Nu moet een andere beheerder dat ook vinden.',
    blijft: 'Het plan is wel van dit jurylid',
    vervalt: 'Het plan is niet van dit jurylid',
    gebleven: 'Gezegd. Dit jurylid stemt niet over het plan.',
    vervallen: 'Het adres is van het plan af. Dit jurylid mag erover stemmen.',
    wacht: 'Genoteerd. Een andere beheerder moet hetzelfde vinden.',
  },
  stand: {
    kop: 'Hoe staat het?',
    fase: 'Fase',
    budget: 'Te verdelen',
    plannen: 'Plannen',
    plannenZin: (n: number, wachtend: number) =>
      `${hoofdletter(plannen(n))} voor de jury${bijAantal(wachtend, { geen: '', een: ', en 1 wacht nog', meer: ', en # wachten nog' })}`,
    jury: 'Jury',
    juryZin: (n: number, gezien: number) =>
      n === 0
        ? 'nog niemand'
        : `${leden(n)}. ${bijAantal(gezien, { geen: 'Niemand keek vóór het stemmen.', een: '1 van hen keek vóór het stemmen.', meer: '# van hen keken vóór het stemmen.' })}`,
    gestemd: 'Gestemd',
    gestemdZin: (n: number, totaal: number) =>
      bijAantal(n, {
        geen: `Nog geen van de ${leden(totaal)}`,
        een: `1 van de ${leden(totaal)}`,
        meer: `# van de ${leden(totaal)}`,
      }),
    /** By fives: a number that goes up by one tells who voted. */
    gestemdVijf: (n: number, totaal: number) =>
      n === 0 ? `Minder dan 5 van de ${leden(totaal)}` : `Minstens ${n} van de ${leden(totaal)}`,
    genoeg: 'Dat is genoeg voor een uitslag.',
    nietGenoeg: 'Dat is nog niet genoeg voor een uitslag.',
    alleenBeheerder: 'dat ziet alleen een beheerder',
    stemtijd: 'Stemmen',
    geenStemtijd: 'nog niet gekozen',
    vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
    regels: 'Regels',
    drempel: (n: number, stemvorm: Stemvorm) =>
      stemvorm === 'goedkeuren'
        ? `Een plan heeft minstens ${n}% van de stemmen nodig.`
        : `Een plan heeft minstens ${n}% nodig van de punten die het kan krijgen.`,
    quorum: (n: number) => `Minstens ${n}% van de jury moet stemmen.`,
    papier: 'Papier',
    papierZin: (uit: number, terug: number) => `Uitgegeven: ${getal(uit)}. Ingevoerd: ${getal(terug)}.`,
  },
  stemvorm: {
    goedkeuren: 'Juryleden zeggen voor of niet.',
    punten: 'Juryleden geven punten, van 0 tot 5.',
  } satisfies Record<Stemvorm, string>,
  verdeelregel: {
    meeste_stemmen: 'De plannen met de meeste stemmen gaan voor.',
    gelijke_delen: 'Elk jurylid verdeelt een gelijk deel van het geld.',
  } satisfies Record<Verdeelregel, string>,

  jury: {
    kop: 'De jury',
    nodig: 'Nodig mensen uit',
    uitleg: 'Plak hier e-mailadressen. Eén per regel, of met een komma ertussen. Ieder krijgt meteen een mail.',
    adressen: 'E-mailadressen',
    wie: 'Wat gaan ze doen?',
    jurylid: 'Stemmen, als jurylid',
    adviseur: 'Advies geven, als adviseur',
    functie: 'Wat zijn de adviseurs?',
    functieHulp: 'Dit komt straks bij het advies te staan. Een naam hoeft niet.',
    knop: 'Stuur de uitnodigingen',
    leeg: 'Vul minstens één e-mailadres in.',
    geenAdres: (stukken: string) => `Dit zijn geen e-mailadressen: ${stukken}. Pas ze aan of haal ze weg.`,
    bedoelJe: (adres: string, bedoeld: string) =>
      `Bedoel je ${bedoeld}? Er staat ${adres}. Pas het aan, of verstuur het nog een keer.`,
    stondDubbel: (stukken: string) => `Dubbel in je lijst, en één keer uitgenodigd: ${stukken}.`,
    teVeel: 'Dit zijn er te veel. Nodig er per keer hooguit 500 uit.',
    gedaan: (n: number) =>
      bijAantal(n, {
        geen: 'Er is niemand uitgenodigd.',
        een: 'Er is 1 mens uitgenodigd.',
        meer: 'Er zijn # mensen uitgenodigd.',
      }),
    uitkomst: {
      uitgenodigd: 'is uitgenodigd',
      al_uitgenodigd: 'had al een uitnodiging',
      andere_rol: 'doet al mee, met een andere taak',
      medewerker: 'werkt hier en kan daarom niet stemmen',
      ongeldig: 'is geen e-mailadres',
    },
    juryleden: (n: number) => `Juryleden (${getal(n)})`,
    adviseurs: (n: number) => `Adviseurs (${getal(n)})`,
    niemand: 'Nog niemand.',
    gezien: 'keek vóór het stemmen',
    nietGezien: 'keek niet vóór het stemmen',
    stemtOpPapier: 'stemt op papier',
    opPapier: 'Juryleden zonder e-mail',
    opPapierUitleg: 'Zij stemmen op papier en loggen nooit in. Schrijf per regel één naam.',
    namen: 'Namen',
    geenNamen: 'Vul minstens één naam in.',
    naamTeLang: (max: number) => `Een naam is langer dan ${max} tekens. Maak die korter.`,
    opPapierKnop: 'Zet op de lijst',
    erbij: (n: number) =>
      bijAantal(n, {
        geen: 'Iedereen stond al op de lijst.',
        een: 'Er is 1 mens bij gekomen.',
        meer: 'Er zijn # mensen bij gekomen.',
      }),
    weg: 'Haal weg',
    isWeg: (adres: string) => `${adres} is van de lijst.`,
    vast: 'De jury staat vast zolang er wordt gestemd en geteld.',
    minstens: 'Er zijn minstens vijf juryleden nodig.',
  },

  stap: {
    kop: 'Wat nu?',
    reden: 'Waarom?',
    redenHulp: 'Dit komt op de site te staan.',
    /** Another beheerder said so first; the reason stands in the field. */
    wil: (wie: string) => `${wie} wil dit ook. Ben je het eens? Laat de reden dan staan zoals hij er staat.`,
    wilJij: 'Jij wilt dit. Een tweede beheerder moet hetzelfde doen, met dezelfde reden.',
    redenVrij: 'Nodig als je het eerder doet dan was gezegd. Dit komt op de site te staan.',
    open_voor_aanvragen: {
      kop: 'Open de ronde',
      uitleg: 'Daarna kan iedereen geld vragen.',
      knop: 'Open de ronde',
      gedaan: 'De ronde is open.',
    },
    beoordeling: {
      kop: 'Sluit de ronde voor nieuwe plannen',
      uitleg: 'Daarna kan niemand meer geld vragen in deze ronde.',
      knop: 'Sluit voor nieuwe plannen',
      gedaan: 'Niemand kan meer geld vragen.',
    },
    stemmen: {
      kop: 'Open het stemmen',
      uitleg:
        'Daarna staan plannen, bedragen, jury en regels vast. Je kunt ze dan niet meer veranderen. Alle juryleden krijgen een mail.',
      knop: 'Open het stemmen',
      gedaan: 'De jury kan stemmen.',
    },
    tellen: {
      kop: 'Sluit het stemmen',
      uitleg:
        'Op het eind van de stemtijd gaat dit vanzelf, als er genoeg mensen stemden. Eerder sluiten doe je met twee beheerders.',
      knop: 'Sluit het stemmen',
      gedaan: 'Het stemmen is gesloten.',
    },
    afgerond: {
      kop: 'Rond de ronde af',
      uitleg: 'Doe dit als alles is betaald. We schrijven dan op wat er over is.',
      knop: 'Rond af',
      gedaan: 'De ronde is afgerond.',
    },
    ingetrokken: {
      kop: 'Stop met deze ronde',
      uitleg:
        'Dat kun je niet terugdraaien. Er komt dan geen uitslag. Stemt de jury al? Dan doe je dit met twee beheerders.',
      knop: 'Stop met deze ronde',
      gedaan: 'De ronde is gestopt.',
    },
    tijd: {
      kop: 'Kies wanneer de jury stemt',
      uitleg: 'Het stemmen gaat op dat moment vanzelf open. Je kunt het ook zelf eerder openen.',
      vanaf: 'Vanaf welke dag?',
      tot: 'Tot welke dag?',
      hoeLaat: 'Hoe laat?',
      knop: 'Bewaar de stemtijd',
      gedaan: 'De stemtijd is bewaard.',
      ongeldig: 'Vul een dag en een tijd in.',
      voorbij: 'Het eind is al voorbij. Kies een dag die nog komt.',
      volgorde: 'Het eind moet na het begin zijn, en het begin na het sluiten van de ronde.',
    },
    verleng: {
      kop: 'Geef de jury meer tijd',
      uitleg: 'Dat mag twee keer, zolang er te weinig mensen stemden. De juryleden krijgen een mail.',
      tot: 'Tot welke dag?',
      knop: 'Geef meer tijd',
      gedaan: 'De jury heeft meer tijd.',
    },
  },

  uitslag: {
    kop: 'Tellen en vaststellen',
    tel: 'Tel de stemmen',
    telUitleg: 'Tellen verandert niets. Daarna lees je de uitslag en stel je hem vast.',
    eerstPapier: 'Voer eerst al het papier in. Daarna kun je tellen.',
    geteld: 'De stemmen zijn geteld.',
    opnieuw: 'Tel nog een keer',
    opnieuwUitleg: 'Stopte er een plan, of klopte er iets niet? Leg dan uit waarom je opnieuw telt.',
    ongeldig: 'Te weinig juryleden stemden. Er is geen uitslag.',
    samen: (cent: number, budget: number) => `Samen krijgen de plannen ${bedrag(cent)} van de ${bedrag(budget)}.`,
    opkomst: (n: number, totaal: number) => opkomstZin(n, totaal),
    versie: (n: number) => `Telling ${n}`,
    plan: 'Plan',
    krijgt: 'Krijgt',
    waarom: 'Waarom',
    niets: 'niets',
    stelVast: 'Stel de uitslag vast',
    stelVastUitleg:
      'Daarna staat de uitslag op de site. Iedereen met een plan krijgt een mail. Dat kun je niet terugdraaien.',
    motivering: 'Jouw uitleg bij de uitslag',
    motiveringHulp: 'Dit staat boven de uitslag, en in elke mail.',
    vast: 'Deze uitslag is vastgesteld.',
    naar: 'Bekijk de uitslag op de site',
    isVast: 'De uitslag is vastgesteld.',
    metDeHand: (titels: string) =>
      `Deze plannen hadden al een besluit: ${titels}. Bel zelf met de mensen van het plan.`,
  },

  natellen: {
    kop: 'Natellen',
    uitleg: 'De computer telt alle stemmen nog eens. Komt er hetzelfde uit? Dan staat bij de uitslag dat jij natelde.',
    knop: 'Tel na en teken',
    gedaan: 'Er kwam hetzelfde uit. Je handtekening staat erbij.',
    stand: (n: number) =>
      bijAantal(n, {
        geen: 'Nog niemand telde na. Twee collega’s moeten dat doen.',
        een: 'Nog één collega moet natellen.',
        meer: 'Deze telling is nageteld.',
      }),
  },

  betaling: {
    kop: 'Geld',
    geenPlannen: 'Geen plan kreeg geld in deze ronde.',
    uitleg: 'Leg vast wat je betaalde, wat is uitgegeven en wat terugkwam. Iedereen kan dat zien op de site.',
    plan: 'Welk plan?',
    planVan: (titel: string, cent: number) => `${titel} (kreeg ${bedrag(cent)})`,
    soort: 'Wat is er gebeurd?',
    soorten: {
      betaald: 'Wij betaalden',
      besteed: 'Zij gaven uit',
      teruggekomen: 'Kwam terug',
    },
    bedrag: 'Hoeveel euro?',
    dag: 'Op welke dag?',
    knop: 'Leg dit bedrag vast',
    gedaan: 'Het bedrag is vastgelegd.',
    bedragFout: 'Vul een bedrag in, zoals 250 of 12,50.',
    dagFout: 'Vul een dag in.',
    lijst: 'Vastgelegd',
    geen: 'Nog niets.',
    weg: 'Haal weg',
    isWeg: 'Het bedrag is weggehaald.',
    wegWacht: 'Genoteerd. Een tweede beheerder moet dit ook weghalen. Dan pas is het weg.',
  },
};
