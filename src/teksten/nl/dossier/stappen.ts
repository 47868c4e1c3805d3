import type { Dossiersoort, Gebeurtenissoort } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';
import type { Werksoort } from '#domein/gedeeld/tijdlijn.ts';

/** What an applicant calls a dossier. */
export const jouwDossier: Record<Dossiersoort, string> = {
  aanmelding: 'je aanmelding',
  aanvraag: 'je aanvraag',
  feedback: 'je bericht',
};

/** Who does a step, as the applicant reads it. */
export const partijNaam: Record<Partij, string> = {
  indiener: 'jij',
  makelaar: 'de makelaar',
  beheerder: 'een beheerder',
  systeem: 'de site',
};

const iemand: Record<Partij, string> = {
  indiener: 'Je',
  makelaar: 'Een makelaar',
  beheerder: 'Een beheerder',
  systeem: 'De site',
};

/** The clock closed it: the only reason there can be. */
const geenAntwoord = (soort: Dossiersoort): string => `We kregen geen antwoord. Daarom stopt ${jouwDossier[soort]}.`;

/**
 * What happened and who did it, in one or two sentences to the applicant. `notitie` is never shown to them. `metWoorden`:
 * something was said with it.
 */
export const gebeurtenisZin: Record<
  Gebeurtenissoort,
  (soort: Dossiersoort, door: Partij, metWoorden?: boolean) => string
> = {
  ingediend: (soort) => `We kregen ${jouwDossier[soort]}.`,
  bevestigd: (_soort, door) =>
    door === 'indiener' ? 'Je liet weten dat je adres klopt.' : `${iemand[door]} keek na of je adres klopt.`,
  vraag_gesteld: (_soort, door) => `${iemand[door]} heeft een vraag voor je.`,
  aanvulling_gevraagd: (_soort, door) => `${iemand[door]} wil nog iets van je weten.`,
  aangevuld: () => 'Je gaf antwoord op de vraag.',
  vraag_vervallen: () => 'De vraag is al opgelost. Je hoeft niets te doen.',
  gewijzigd: (soort, door) => `${iemand[door]} paste ${jouwDossier[soort]} aan.`,
  in_behandeling: (soort, door) => `${iemand[door]} kijkt naar ${jouwDossier[soort]}.`,
  voorgelegd: () => 'Je plan ligt bij de jury. Het komt ook op de site, zonder je naam.',
  toegekend: () => 'Je krijgt het geld dat je vroeg. Gefeliciteerd!',
  deels_toegekend: () => 'Je krijgt een deel van het geld dat je vroeg.',
  afgewezen: (soort, door) => {
    if (door === 'systeem') return geenAntwoord(soort);
    return soort === 'aanvraag' ? 'Je krijgt geen geld voor dit plan.' : 'Je initiatief komt niet op de site.';
  },
  in_uitvoering: () => 'Je kunt aan de slag.',
  eindverslag: () => 'Je vertelde wat er van het plan kwam.',
  afgerond: (_soort, door) =>
    door === 'systeem'
      ? 'We hoorden niet wat er van je plan kwam. Daarom is het nu klaar.'
      : `${iemand[door]} sloot het af.`,
  buiten_behandeling: (soort, door) =>
    door === 'systeem' ? geenAntwoord(soort) : `We gaan niet verder met ${jouwDossier[soort]}.`,
  ingetrokken: (soort, door) => `${iemand[door]} stopte met ${jouwDossier[soort]}.`,
  gepubliceerd: (_soort, door) => `${iemand[door]} keurde je initiatief goed.`,
  beantwoord: (_soort, door) => `${iemand[door]} gaf antwoord.`,
  gedaan: () => 'Gedaan wat beloofd was.',
  geholpen: () => 'Je liet weten dat je geholpen bent.',
  heropend: () => 'Je liet weten dat je nog niet geholpen bent.',
  afgesloten: () => 'We hoorden niets meer. Daarom is het nu klaar.',
  nieuwe_code: () => 'Je vroeg om een nieuwe volgcode.',
  gewist: () => 'Je naam en adres zijn weggehaald.',
  notitie: () => '',
  geschreven: () => 'Je schreef ons.',
  geantwoord: (_soort, door, metWoorden = true) =>
    `${iemand[door]} ${metWoorden ? 'schreef je' : 'las wat je schreef'}.`,
  herinnerd: () => 'De site mailde je, omdat het lang stil was.',
};

/** Above words in a dossier: whose they are, as the applicant calls them. */
export const gezegdDoor: Record<Partij, string> = {
  indiener: 'Dit schreef jij:',
  makelaar: 'Dit schreef de makelaar:',
  beheerder: 'Dit schreef een beheerder:',
  systeem: 'Dit schreef de site:',
};
export const uitDeTelling = 'Dit kwam uit de telling:';

/** What the dossier waits for now, or what comes later. `zelf`: the applicant can do it now. */
export const werkZin: Record<Werksoort, { readonly nu: string; readonly straks: string }> = {
  bevestigen: {
    nu: 'Laat weten dat je adres klopt.',
    straks: 'Je laat weten dat je adres klopt.',
  },
  oppakken: { nu: 'Een makelaar pakt het op.', straks: 'Een makelaar pakt het op.' },
  aanvullen: { nu: 'Geef antwoord op de vraag. Daarna gaan we verder.', straks: 'Je geeft antwoord op een vraag.' },
  voorleggen: {
    nu: 'Een makelaar leest je plan. Daarna gaat het naar de jury.',
    straks: 'Je plan gaat naar de jury.',
  },
  besluiten: { nu: 'Er komt een besluit over je plan.', straks: 'Je hoort of je geld krijgt, en waarom.' },
  starten: {
    nu: 'Een makelaar spreekt met je af hoe je begint.',
    straks: 'Je maakt een afspraak en gaat aan de slag.',
  },
  verslag_doen: {
    nu: 'Je bent bezig. Vertel na afloop wat ervan kwam.',
    straks: 'Je vertelt na afloop wat ervan kwam.',
  },
  publiceren: { nu: 'Een makelaar leest wat je schreef.', straks: 'Je initiatief komt op de site.' },
  antwoorden: { nu: 'Een makelaar leest je bericht en geeft antwoord.', straks: 'Je krijgt antwoord.' },
  terugschrijven: { nu: 'Je schreef ons. Een makelaar geeft antwoord.', straks: 'Je krijgt antwoord.' },
  reageren: { nu: 'Laat weten of je geholpen bent.', straks: 'Je laat weten of je geholpen bent.' },
};

export const tijdlijnTekst = {
  kop: 'Hoe het loopt',
  gedaan: 'Dit is gebeurd',
  nu: 'Nu',
  straks: 'Dit komt nog',
  klaar: 'Dit is klaar.',
  wie: (naam: string) => `Dit doet ${naam}.`,
  doetJij: 'Dit doe jij.',
  vanzelf: 'Dit gaat vanzelf.',
  wachtSinds: (dag: string) => `We wachten sinds ${dag}.`,
  uiterlijk: (dag: string) => `Uiterlijk op ${dag}.`,
  rond: (dag: string) => `Rond ${dag}.`,
  nietGelukt: (dag: string) => `Dit moest op ${dag} klaar zijn. Dat lukte niet.`,
  geenDag: 'Wanneer, weten we nog niet.',
};
