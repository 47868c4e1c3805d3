import { stad } from '#config/stad.ts';
import { beantwoordZin, geholpenZin } from '#teksten/nl/feedback/feedback.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { aantal, bijAantal, getal, maandenLang, wijk } from '#teksten/nl/taal/woord.ts';

const dagen = stad.antwoordDagen;

export const verantwoordingTekst = {
  titel: 'Wat we met je woorden deden',
  titelWijk: (naam: string) => `Wat we met je woorden deden in ${naam}`,
  kruimel: 'Verantwoording',
  omschrijving: (naam: string) => `Wat bewoners van ${naam} zeiden, wat er gedaan is en waar het geld heen ging.`,
  intro: 'Bewoners vertellen hoe het gaat. Hier lees je wat wij daarmee deden.',
  /** Counts what was told, not who did: somebody may tell twice. */
  vertelden: (reacties: number, van: string) =>
    bijAantal(reacties, {
      geen: `Sinds de ${van} vertelde nog niemand hoe het ging.`,
      een: `Sinds de ${van} kregen we 1 reactie.`,
      meer: `Sinds de ${van} kregen we # reacties.`,
    }),
  kregen: beantwoordZin,
  gedaan: (keer: number) => `${getal(keer)} keer is er iets gedaan.`,
  beloofd: (keer: number) => `${getal(keer)} keer beloofden we iets.`,
  geholpen: geholpenZin,
  nogNiets: 'Wat mensen vertelden, is nog niet geteld.',
  gezegd: 'Wat mensen zeiden, en wat er gebeurde',
  /** Says only what is on the site: an answer may have gone to one person alone. */
  leeg: 'Daarvan staat nog niets op de site.',
  beloften: 'Dit hebben we beloofd',
  beloftenUitleg: 'Dit is nog niet klaar.',
  klaar: (dag: string) => `Klaar vóór ${dag}.`,
  snel: 'Hoe snel kwam er antwoord?',
  snelUitleg: `We beloven een antwoord binnen ${dagen} dagen. Zo vaak lukte dat.`,
  geenSnel: 'Er zijn nog geen antwoorden om te tellen.',
  halfjaar: 'Wanneer',
  binnen: `Binnen ${dagen} dagen`,
  vanDe: (deel: number, geheel: number, procent: number) =>
    `${getal(deel)} van de ${getal(geheel)}, dat is ${procent}%`,
  tevreden: 'Hoe tevreden waren mensen?',
  tevredenUitleg: 'We tellen dit pas vanaf 5 reacties.',
  geenTevreden: 'Over elk onderwerp kregen we nog te weinig reacties.',
  gezicht: 'Wat vonden ze?',
  keer: 'Hoe vaak',
  goed: 'Goed of heel goed',
  geld: 'Waar ging het geld heen?',
  geenGeld: 'Er zijn hier nog geen plannen naar de buurtjury gegaan.',
  geldKolom: 'Geld',
  geldUitleg: 'Voorbeelden tellen niet mee.',
  vroegen: 'Gekregen van wat bewoners vroegen',
  geldVan: (kreeg: number, vroeg: number) => `${bedrag(kreeg)} van de ${bedrag(vroeg)}`,
  duur: 'Hoe lang duurde het?',
  duurUitleg: (van: string) => `Dit was in de ${van}. De helft duurde korter, de helft langer.`,
  stap: 'Stap',
  dagen: 'Dagen',
  hoeveelDagen: (duur: number) => aantal(duur, 'dag', 'dagen'),
  stand: 'Wat staat er op de site?',
  standUitleg: (van: string) =>
    `Zo stond het in de ${van}. Soms zei niemand hoe ver een initiatief is. Of we keken langer dan ${maandenLang(stad.maandenVers)} niet. Dan is het “nu niet bekend”.`,
  fase: 'Initiatieven',
  hoeveel: 'Hoeveel',
  onbekend: 'Nu niet bekend',
  nagekeken: (vers: number, alles: number) =>
    `${bijAantal(alles, {
      geen: 'Er staat niets op de site dat nog loopt.',
      een: '1 plek of initiatief is niet gestopt.',
      meer: '# plekken en initiatieven zijn niet gestopt.',
    })} Bij ${vers === 0 ? 'geen daarvan' : getal(vers)} keken we in de laatste ${maandenLang(stad.maandenVers)} of alles klopt.`,
  wijken: `Kies je ${wijk.een}`,
  naarStad: `Bekijk heel ${stad.naam}`,
  openData: 'Alle cijfers staan ook bij open data',
  lees: 'Lees wat er is gezegd en gedaan',
  linkWijk: `Wat we deden met wat ${wijk.de} zei`,
  paginas: 'Bladzijden met wat mensen zeiden',
};
