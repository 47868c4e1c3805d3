import { stad } from '#config/stad.ts';
import { verantwoordelijk } from '#teksten/nl/site/algemeen.ts';

export const privacyTekst = {
  titel: 'Privacy',
  omschrijving: 'Deze site volgt je niet. Lees wat er wel en niet met je gegevens gebeurt.',
  intro: 'We volgen je niet. Je hoeft niets over jezelf te vertellen om deze site te lezen.',
  delen: [
    {
      titel: 'Geen cookies, geen volgers',
      zinnen: ['Deze site zet geen cookies. We meten niet wie je bent of wat je leest. Er is geen reclame.'],
    },
    {
      titel: 'Wat je zoekt',
      zinnen: [
        'Zoeken doet je eigen browser. Wat je typt, staat in het adres van de bladzijde, achter een hekje (#). Dat deel stuurt je browser niet mee.',
        'Je browser haalt onze hele zoeklijst op. Daaraan is niet te zien waar je naar zoekt.',
        'Lijkt je vraag een adres? Dan vragen we die na bij PDOK. De bladzijde zegt dat erbij.',
        'Kom je van een andere site, met je vraag al in de link? Dan staat die vraag wel in wat je browser ons stuurt.',
      ],
    },
    {
      titel: 'Je plek',
      zinnen: [
        'Je kunt kijken wat er dicht bij je is. Je apparaat vraagt dan eerst of dat mag.',
        'Je plek blijft op je eigen apparaat. Daar rekenen we uit wat dichtbij is.',
        'De plek staat ook in het adres van de bladzijde, achter een hekje (#). Wij krijgen dat deel niet. Deel je de link? Dan deel je ook je plek.',
        'Kies je voorin je buurt? Dan bewaart je eigen apparaat die keuze. Met één druk op de knop is die weer weg.',
        'Zoek je een adres of kies je een buurt? Je browser onthoudt de naam ervan, alleen in dat tabblad. Zo kan die boven de lijst staan.',
      ],
    },
    {
      titel: 'Wat PDOK ziet',
      zinnen: [
        'De kaart en het zoeken op adres komen van PDOK. Dat is een dienst van de overheid.',
        'Bekijk je de kaart? Dan ziet PDOK welk stuk je bekijkt. Zoek je een adres? Dan ziet PDOK wat je typt.',
        'Ook ziet PDOK het nummer van je verbinding, je IP-adres. Gebruik je de kaart en het zoeken niet? Dan ziet PDOK niets.',
        'Een kaart op een andere bladzijde vraagt pas iets aan PDOK als je die aanraakt.',
      ],
    },
    {
      titel: 'Wat we bewaren',
      zinnen: [
        'Vul je een formulier in? Dan bewaren we wat je schrijft, met je naam en je mail of telefoon.',
        'Je naam en je mail of telefoon zijn alleen om met je te praten.',
        'Met je volgcode zie je alles wat we van je hebben. Je kunt er ook je gegevens mee weghalen.',
        'Een half ingevuld formulier blijft zeven dagen op je eigen apparaat. Je naam en adres staan daar niet bij.',
        'Vult een makelaar een formulier voor je in? Dan staat het hooguit zeven dagen op dat apparaat, met je naam.',
        'De naam van een makelaar staat er alleen als die dat goed vindt.',
      ],
    },
  ],
  /** Under the list of what is kept how long. */
  bewarenUitleg: [
    'Bekijkt iemand van het portaal je naam en adres? Dan zie je dat in je dossier.',
    `Het bedrijf van de database maakt kopieën, voor als er iets stukgaat. Daarin staat ook wat hier al weg is. Een kopie bestaat hooguit ${stad.kopieDagen} dagen.`,
    'Dat bedrijf houdt ook zelf bij wie er inlogt, met een IP-adres. Dat geldt voor juryleden en voor ons eigen team.',
  ],
  bedrijven: 'Wie er meewerkt',
  bedrijf: (naam: string, doet: string) => `${naam}: het bedrijf dat ${doet}.`,
  bedrijvenUitleg:
    'Een computer stuurt je de bladzijden toe. Die ziet daarbij je IP-adres. Anders komt de bladzijde niet aan.',
  rechten: 'Wat jij mag',
  rechtenUitleg: [
    'Staat er iets over jou op deze site? Je mag vragen wat we weten. Je mag het laten verbeteren of weghalen.',
    'Je mag ook zeggen dat je het er niet mee eens bent.',
  ],
  wie: verantwoordelijk,
  naarContact: 'Zo bereik je ons',
  klacht: 'Kom je er met ons niet uit? Dan kun je een klacht sturen naar de Autoriteit Persoonsgegevens.',
  naarKlacht: 'Site van de Autoriteit Persoonsgegevens',
};
