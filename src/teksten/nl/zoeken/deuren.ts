const rij = (woorden: string): readonly string[] => woorden.split(', ');

/**
 * What people ask or type when they mean one of our pages. For an editor: add it behind a comma. Words that mean the same stand
 * in `woorden.ts` and need no place here.
 */
export const deurvragen = {
  initiatieven: rij('initiatief, bewoners, samen doen, clubs, vereniging, wat doen bewoners, meedoen'),
  buurtcentra: rij(
    'buurtcentrum, ontmoetingsplek, mensen ontmoeten, koffie drinken, zaal huren, vergaderen, feest geven, cursus',
  ),
  speeltuinen: rij('speeltuin, spelen, buiten spelen, kinderen'),
  wijken: rij('wijk, buurt, alle wijken, stadsdeel, mijn wijk, mijn buurt, welke wijk'),
  agenda: rij('agenda, activiteiten, te doen, vandaag, morgen, dit weekend, deze week, uitgaan, cursus, doen'),
  kaart: rij('kaart, waar is alles'),
  dichtbij: rij('bij mij in de buurt, dichtbij, in mijn straat, adres, postcode, afstand'),
  aanmelden: rij(
    'initiatief aanmelden, initiatief starten, iets beginnen, iets organiseren, club oprichten, idee, zelf doen, toevoegen',
  ),
  aanvragen: rij(
    'geld aanvragen, geld voor plan, subsidie aanvragen, straatfeest, buurtfeest, buurtbarbecue, aanvraag, formulier',
  ),
  feedback: rij(
    'klagen, klacht, hoe ging het, mening geven, tip, compliment geven, ontevreden, formulier, probleem melden',
  ),
  volgen: rij(
    'volgcode, hoe staat mijn aanvraag ervoor, mijn aanvraag, mijn dossier, status, aanvraag intrekken, wijzigen',
  ),
  wieHelptMij: rij(
    'hulp, sociaal makelaar, makelaar, wie helpt, vraag stellen, advies, buurtteam, zorg, schulden, vrijwilliger worden',
  ),
  buurtbudget: rij(
    'buurtbudget, geld, geld voor de buurt, hoeveel geld, hoe werkt het, regels, voorwaarden, jury, stemmen, beslissen, bezwaar',
  ),
  rondes: rij('ronde, rondes, wanneer sluit, deadline, uitslag, besluit'),
  jury: rij('buurtjury, jurylid, stemmen, stem uitbrengen, inloggen jury'),
  verantwoording: rij('wat is er gedaan, reactie, antwoord, verantwoording, resultaten, waar ging het geld heen'),
  voorbeelden: rij('voorbeelden, inspiratie, ideeën, andere steden'),
  organisaties: rij('organisatie, organisaties, welzijnsorganisatie, stichting'),
  contact: rij('contact, bellen, telefoonnummer, mailen, adres van de site, fout melden, klopt niet, gemeente, brief'),
  over: rij('over deze site, wie maakt dit, bron, bronnen'),
  privacy: rij('privacy, persoonsgegevens, cookies, gegevens verwijderen, bewaren'),
  toegankelijkheid: rij('toegankelijkheid site, schermlezer, voorlezen, letters groter, slechtziend, blind'),
  openData: rij('open data, downloaden, gegevens, csv'),
  werkplek: rij('werkplek, inloggen medewerker, inloggen makelaar'),
} as const;
export type Deur = keyof typeof deurvragen;

/** How people here call the languages of the welcome pages, by their code. */
export const taalvragen: Readonly<Record<string, readonly string[]>> = {
  en: rij('engels, english, welcome, andere taal, vertaling'),
  ar: rij('arabisch, arabic, andere taal, vertaling'),
};
