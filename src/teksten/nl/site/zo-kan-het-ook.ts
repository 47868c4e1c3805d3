import { stad } from '#config/stad.ts';

export const voorbeeldTekst = {
  titel: 'Zo kan het ook',
  omschrijving: `Ideeën van bewoners uit andere steden. Misschien iets voor jouw straat in ${stad.naam}?`,
  intro: 'Bewoners van andere steden bedachten dit. Misschien past het ook bij jou in de straat.',
  nietHier: `Let op: dit is niet in ${stad.naam}. Je kunt hier dus niet zomaar heen.`,
  in: (plaats: string) => `In ${plaats}`,
  ergensIn: (gebied: string) => `In ${gebied}.`,
  themas: 'Onderwerpen',
  liep: (wanneer: string) => `Dit liep in ${wanneer}.`,
  gezien: (wanneer: string) => `De bron gaat over ${wanneer}. Of het nog loopt, weten we niet.`,
  zonderDatum: 'Van wanneer dit is, weten we niet.',
  website: 'Website',
  wieDaar: (plaats: string) => `Wie helpt er in ${plaats}? Dit zegt de bron:`,
  wieElders: 'Wie helpt er in andere steden?',
  afgeleid: 'Dit hebben we uit bronnen afgeleid.',
  zelf: 'Zelf zoiets beginnen?',
  zelfUitleg: 'Begin klein. Vraag een paar mensen in je straat. Een sociaal makelaar denkt graag met je mee.',
  naarHulp: 'Wie helpt mij?',
  naarGeld: 'Geld voor een plan',
};
