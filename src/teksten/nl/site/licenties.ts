export const licentieTekst = {
  titel: 'Licenties',
  omschrijving: 'Het werk van anderen dat in deze site zit, met de licentie die erbij hoort.',
  intro: 'Deze site gebruikt werk van anderen. Daar zijn we blij mee.',
  uitleg: 'Hier staat wat je browser van hen krijgt. De naam van de licentie staat erboven.',
  naarTeksten: 'Lees alle licenties, in het Engels',
  vanOver: 'Het werk van anderen in deze site',
} as const;
