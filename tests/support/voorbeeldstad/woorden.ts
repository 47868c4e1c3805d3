/** What the example city tells of itself. Nobody in it has a name, and nothing in it exists. */
export const plaatsnamen = {
  buurtcentrum: [
    'De Linde', 'Het Anker', 'De Kas', 'Het Baken', 'De Werf', 'De Boomgaard', 'Het Trefpunt', 'De Sluis',
    'De Vuurplaats',
    'Het Pakhuis', 'De Zolder', 'De Molenschuur', 'Het Koetshuis', 'De Brugwachter', 'De Theetuin',
    'Huis aan het Plein',
  ],
  speeltuin: [
    'De Klimboom', 'Het Schip', 'De Zandbak', 'De Kikker', 'Het Fort', 'De Waterbaan', 'De Egel',
    'De Kabelbaan', 'De Wilgenhut',
    'Het Eiland', 'De Vlieger', 'Het Vossenhol', 'De Reus', 'De Dammen', 'De Glijberg', 'Het Doolhof',
  ],
  ontmoetingsplek: [
    'Bankje aan de Kade', 'De Buurtkast', 'Het Weggeefhoekje', 'De Jeu-de-boulesbaan', 'De Moestuintafel',
    'Het Schaakplein',
    'De Lange Bank', 'De Boekenboom', 'De Picknickwei', 'Het Vuurkorfplein', 'De Steiger', 'De Kruidentuin',
    'Het Luisterhoekje',
    'De Hondenwei', 'De Fietswerkbank', 'De Buurtoven',
  ],
} as const; // biome-ignore format: a list of words

export const plaatszinnen = {
  buurtcentrum: [
    'Een huis vol mensen die iets samen doen. De koffie staat altijd klaar.',
    'Hier kookt elke week een andere buur. Aanschuiven mag zonder afspraak.',
    'Overdag een werkplek, in de avond een koor. Iedereen mag de sleutel lenen.',
    'Een oude school met negen lokalen. Elk lokaal is van een andere groep.',
    'Kom binnen voor een vraag, een boek of een praatje. Bewoners doen de bar.',
    'In de werkplaats maak je meubels. In de keuken maak je vrienden.',
    'Een kas met tafels tussen de tomaten. Ook fijn als het regent.',
    'Hier oefenen mensen samen Nederlands. En daarna wordt er gedanst.',
  ],
  speeltuin: [
    'Een hoge klimboom, een lage schommel en veel zand. Ouders zitten in de schaduw.',
    'Spelen met water en pompen. Neem droge kleren mee.',
    'Een schip van hout, met een glijbaan als loopplank. Voor kapiteins tot tien jaar.',
    'Hutten bouwen van takken. Wat je bouwt, mag blijven staan.',
    'Veel ruimte om te rennen en een hek eromheen. Fijn voor kleine kinderen.',
    'De kabelbaan is de langste van de stad. Grote broers wachten ook op hun beurt.',
    'Twee schommels, een wip en een rolstoelschommel. Iedereen kan meedoen.',
    'In de zomer is er elke woensdag een spelmiddag. Buren letten samen op.',
  ],
  ontmoetingsplek: [
    'Een lange tafel onder de bomen. Wie wil, schuift aan.',
    'Neem een boek mee en zet er een terug. Er staan ook puzzels.',
    'Hier spelen mensen elke dinsdag jeu de boules. De ballen liggen in de kist.',
    'Op zaterdag gaat de oven aan. Neem je eigen deeg mee.',
    'Een plek aan het water om even te zitten. In de avond schijnt hier de zon.',
    'Plukken mag, als je ook eens water geeft. De gieter hangt aan het hek.',
  ],
} as const;

export const watKan: readonly string[] = [
  'Een zaal lenen. Samen eten. Hulp vragen bij een brief.',
  'Koken, dansen, timmeren en naaien.',
  'Een feest geven met je straat. Reserveer een week vooruit.',
  'Huiswerk maken met hulp. Elke werkdag van drie tot vijf.',
];
export const voorzieningen: readonly string[] = [
  'wc', 'koffie en thee', 'keuken', 'wifi', 'zaal voor veertig mensen', 'werkplaats', 'tuin',
  'toegankelijk met rolstoel',
  'speelgoed', 'kinderstoel', 'fietsenrek', 'kraan met drinkwater',
]; // biome-ignore format: a list of words
export const toegang: readonly string[] = [
  'De ingang heeft geen drempel. De wc is groot genoeg voor een rolstoel.',
  'Er is een drempel van vier centimeter. Bel even, dan leggen we de plank neer.',
  'Alles is op de begane grond. Een hulphond mag mee naar binnen.',
];
export const straten: readonly string[] = [
  'Lindelaan', 'Havenstraat', 'Molenweg', 'Kadeplein', 'Boomgaardpad', 'Dijkweg', 'Marktstraat', 'Rietkade',
  'Werfstraat',
  'Hofsingel', 'Wiekenlaan', 'Polderweg',
]; // biome-ignore format: a list of words

export const initiatieven: readonly (readonly [naam: string, zin: string])[] = [
  ['Soep op dinsdag', 'Elke dinsdag koken buren soep van groente die over is. Meer dan veertig mensen eten mee.'],
  ['Groene Stoep', 'We halen tegels weg en zetten planten neer. Wij brengen de schep, jij kiest de bloemen.'],
  ['Repareerbende', 'Stuk is niet altijd kapot. Op zaterdag maken we samen lampen, jassen en fietsen.'],
  ['Vaders op het plein', 'Vaders en kinderen spelen samen op zondag. Daarna is er thee.'],
  ['Taalmaatjes', 'Twee mensen, een uur per week, en Nederlands. We zoeken iemand die bij je past.'],
  ['Havenkoor', 'Zingen zonder noten lezen. We oefenen in de oude loods.'],
  ['Buurtbieb', 'Zes kasten vol boeken, verspreid over de wijk. Kinderen zijn de baas over de kinderkast.'],
  ['Nachtwandelaars', 'We lopen een ronde door de wijk als het donker is. Zo voelt de straat weer van ons.'],
  ['Deelschuur', 'Leen een boor, een ladder of een partytent. Terugbrengen is de enige regel.'],
  ['Wilde Bijen', 'We zaaien bloemen langs de dijk en tellen bijen. Kinderen tellen het best.'],
  ['Eetclub Molenwijk', 'Elke maand een ander land aan tafel. Wie kookt, vertelt erbij.'],
  ['Straatvoetbal zes plus', 'Voetbal voor kinderen vanaf zes jaar. Trainers komen uit de straat zelf.'],
  ['Klusvrienden', 'Een lamp ophangen of een kast zetten. Wij komen langs bij wie het zelf niet kan.'],
  ['Tuin van Zuid', 'Een moestuin met dertig bakken. Een deel van de oogst gaat naar de voedselbank.'],
  ['Naaisalon', 'Zes machines, veel stof en goede raad. Je leert het van elkaar.'],
  ['Digihulp', 'Vragen over je telefoon of DigiD. Jongeren leggen het rustig uit.'],
  ['Wandelmaatjes', 'Samen een half uur lopen, elke ochtend. Het tempo is van de langzaamste.'],
  ['Filmavond op de kade', 'Een wit doek, een beamer en warme dekens. De buurt kiest de film.'],
  ['Huiswerkplek', 'Na school een rustige tafel en hulp bij sommen. Er is ook fruit.'],
  ['Plein van Iedereen', 'We maken van een kaal plein een plek om te zijn. De bankjes staan er al.'],
];
export const soorten: readonly string[] = ['samen eten', 'groen', 'sport en spel', 'hulp van buren', 'kunst en muziek'];

export const activiteiten: readonly (readonly [titel: string, zin: string])[] = [
  ['Koffie met de buren', 'Loop binnen en drink een kop mee.'],
  ['Samen soep koken', 'Neem een mes mee. De groente is er al.'],
  ['Repareren op zaterdag', 'Neem mee wat stuk is. We kijken er samen naar.'],
  ['Zingen zonder noten', 'We beginnen met een oud lied en eindigen met een nieuw.'],
  ['Spelmiddag', 'Touwtrekken, stoepkrijt en verstoppertje.'],
  ['Nederlands oefenen', 'Praten over gewone dingen, in kleine groepen.'],
  ['Tuin opruimen', 'Wij zorgen voor harken en soep.'],
  ['Film op het plein', 'Begint als het donker is. Neem een kussen mee.'],
  ['Open werkplaats', 'Timmeren onder begeleiding, ook voor wie het nooit deed.'],
  ['Naaien en breien', 'Neem je eigen werk mee, of begin hier.'],
  ['Hulp bij brieven', 'We lezen je post met je door en bellen als het moet.'],
  ['Wandelen door de wijk', 'Een rondje van drie kilometer, met koffie na afloop.'],
  ['Schaken voor beginners', 'Borden staan klaar. Wie kan het, leert het een ander.'],
  ['Ruilmarkt', 'Breng vijf dingen, neem vijf dingen mee.'],
  ['Dansen na het eten', 'Muziek van alle kanten van de wereld.'],
  ['Voorlezen', 'Voor kinderen tot zes jaar, met een dier op schoot.'],
];
export const prijzen: readonly string[] = ['€ 2 voor de koffie', '€ 3,50 per keer, soep erbij', 'Wat je kunt missen'];

export const prioriteiten: readonly (readonly [titel: string, uitleg: string])[] = [
  ['Veilig spelen op straat',
  'Kinderen spelen weinig buiten, omdat auto’s hard rijden. Bewoners willen drempels en meer toezicht.'],
  ['Minder mensen alleen', 'Veel ouderen zien dagen niemand. We zoeken mensen die langs willen gaan.'],
  ['Meer groen, minder steen', 'In de zomer is het hier heet. Bomen en plantenbakken maken het koeler.'],
  ['Een plek voor jongeren', 'Jongeren hangen op het plein. Zij willen een ruimte van henzelf.'],
  ['Hulp met geld en brieven', 'Schulden beginnen vaak met een brief die dicht blijft.'],
]; // biome-ignore format: one line for each
