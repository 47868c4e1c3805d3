/** Plans, advice and answers of the example city. */
export const plannen: readonly string[] = [
  'Geveltuinen in de Lindelaan', 'Zomerfeest op de kade', 'Gereedschap voor de deelschuur',
  'Buurtmoestuin met kas',
  'Schaduwdoek voor de speeltuin', 'Muziekles voor iedereen', 'Buitenkeuken op het plein', 'Fietsles voor vrouwen',
  'Kerstmaal voor wie alleen is', 'Muurschildering bij het viaduct', 'Een oven voor de buurt',
  'Vogelkasten van de basisschool',
  'Taalcafé op woensdag', 'Bankjes langs de wandelroute', 'Jongerenraad met eigen geld', 'Openluchtbioscoop',
  'Naaimachines voor het atelier', 'Regentonnen in de Vogelbuurt', 'Sportdag voor jong en oud',
  'Verhalen van de haven',
]; // biome-ignore format: a list of words
export const plan: readonly string[] = [
  'We beginnen klein, met twintig mensen. Daarna kan iedereen aansluiten. De spullen blijven in de wijk.',
  'Elke week staat de deur open. Twee vrijwilligers zijn er altijd bij. Na de zomer kijken we wat werkte.',
  'We maken het samen met de school en de ouders. Kinderen bedenken hoe het eruit gaat zien.',
  'Het kost veel minder als we zelf bouwen. Vier buren zijn timmerman. Zij leren het de rest.',
];
export const posten: readonly string[] = [
  'hout en schroeven', 'planten en aarde', 'huur van de zaal', 'eten en drinken', 'drukwerk', 'gereedschap',
  'een begeleider',
]; // biome-ignore format: a list of words
export const voorwaarden: readonly string[] = [
  'Het plan is voor mensen in Lindestad.', 'Iedereen mag meedoen.', 'Je begint binnen een half jaar.',
  'Je vertelt achteraf hoe het ging.',
]; // biome-ignore format: a list of words
export const rondenamen: readonly string[] = [
  'Lentegeld',
  'Zomergeld',
  'Groen en samen',
  'Geld voor goede ideeën',
  'Wintergeld',
  'Lindestad doet het zelf',
];
export const verslag: readonly string[] = [
  'Het werd drukker dan we dachten. Meer dan honderd mensen deden mee. We gaan ermee door.',
  'De eerste keer regende het, de tweede keer niet. Alles staat nu en wordt elke dag gebruikt.',
  'We hielden geld over, omdat buren materiaal gaven. Dat deel betaalden we terug.',
];
export const advies: readonly string[] = [
  'De groep is bekend en doet wat ze zegt. Het plan past bij wat de wijk vroeg.',
  'Een goed idee, maar wie onderhoudt het na een jaar? Vraag dat nog.',
  'Er is al iets dat hierop lijkt. Samen zou het sterker zijn.',
];
export const gezegd: readonly string[] = [
  'Het licht bij de ingang doet het al weken niet.', 'Ik werd hier heel vriendelijk geholpen.',
  'De schommel piept en hangt scheef.', 'Fijne plek, maar in de avond vaak dicht.',
  'Mijn moeder komt hier elke week en bloeit op.', 'Ik wist niet dat ik mijn plan hier kon inleveren.',
  'Er was geen plek voor mijn rolstoel aan tafel.', 'Het duurde lang voor iemand terugbelde.',
]; // biome-ignore format: a list of words
export const reactie: readonly string[] = [
  'Dank je, dat wisten we nog niet. We gaan er deze week naar kijken.',
  'Wat fijn om te horen. We hebben het doorgegeven.',
  'Je hebt gelijk. We bespreken het met de beheerder.',
  'Dit gaat niet lukken voor de zomer. We leggen uit waarom als je belt.',
]; // biome-ignore format: a list of words
export const gedaan: readonly string[] = [
  'Er hangt een nieuwe lamp.', 'De schommel is gemaakt en gekeurd.', 'Op donderdag is het nu open tot negen uur.',
  'Er staat een tafel waar een rolstoel onder past.',
]; // biome-ignore format: a list of words
