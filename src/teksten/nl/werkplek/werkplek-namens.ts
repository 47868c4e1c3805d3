import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import type { Vervolgsoort } from '#domein/gedeeld/vervolg.ts';

/** Writing down for somebody what they said on paper, by phone or in the street, and the slip with the code. */
export const namensTekst = {
  intro: 'Vul hetzelfde formulier in als een bewoner. Zeg erbij hoe het bij je kwam.',
  soort: 'Wat wil de bewoner?',
  soorten: { aanmelding: 'Een initiatief aanmelden', aanvraag: 'Geld vragen', feedback: 'Vertellen hoe het ging' },
  kanaal: 'Hoe kwam het bij je?',
  kanalen: { papier: 'Op papier', telefoon: 'Door de telefoon', straat: 'Op straat' },
  akkoord: 'Vraag de bewoner om toestemming voor je het instuurt.',
  laden: 'Het formulier wordt opgehaald.',
  regelsVol: `Meer dan ${AANVRAAG_LIMIETEN.posten} regels kan niet. Neem kleine dingen samen in één regel.`,
  wegen: 'Andere lijsten bij dit formulier',
  geenFormulier: 'Het formulier laadt nu niet. Probeer het zo nog eens.',
  gelukt: (nummer: string) => `Het is binnen. Het nummer is ${nummer}.`,
  /** What the resident hears of it. */
  vervolg: {
    mail_nu: 'De bewoner krijgt zo een mail. Vraag om op de link daarin te klikken.',
    mail_vandaag: 'Een adres krijgt per dag één mail meteen. De bewoner krijgt deze vandaag om 18.00 uur.',
    mail_morgen: 'Een adres krijgt per dag één mail meteen. De bewoner krijgt deze morgen om 18.00 uur.',
    mail_verstuurd: 'Dit was er al. De bewoner kreeg er een mail over.',
    mail_mislukt: 'Dit was er al. Onze mail kwam niet aan. Bel de bewoner, of geef een briefje.',
    bellen: 'De bewoner krijgt geen mail. Bel als er nieuws is, en geef nu een briefje.',
    niets: 'Er is geen adres. De bewoner hoort hier niets meer van.',
  } satisfies Record<Vervolgsoort, string>,
  /** The same, of somebody who is on the phone: a slip cannot be handed over. */
  vervolgTelefoon: {
    mail_mislukt: 'Dit was er al. Onze mail kwam niet aan. Zeg het nu, of bel later terug.',
    bellen: 'De bewoner krijgt geen mail. Bel als er nieuws is. De volgcode kun je nu voorlezen.',
  } satisfies Partial<Record<Vervolgsoort, string>>,
  naarDossier: 'Open het dossier',
  nogEen: 'Vul er nog een in',
  geenVerbinding: 'We weten niet of het aankwam. Verstuur het nog eens. Dan komt het er maar één keer.',

  briefje: 'Geef een nieuwe volgcode',
  briefjeUitleg: [
    'Schreef jij dit vandaag op? Dan krijg je één briefje, voor de bewoner zelf.',
    'Anders gaat de code naar het mailadres van de bewoner.',
    'Met een briefje kan de bewoner lezen, antwoorden en stoppen. Iets aanpassen of weghalen doen jullie samen.',
  ].join(' '),
  maakBriefje: 'Geef de code',
  codeGestuurd: 'De code gaat per mail naar de bewoner.',
  codeKanNiet: 'Dit kan hier niet. Het mailadres is niet bevestigd, of er is al een briefje.',
  print: 'Print het briefje',
  volgcode: 'Je volgcode',
  zoVolgJe: (site: string) => `Ga naar ${site} en vul je volgcode in. Dan zie je hoe het gaat.`,
  bewaar: 'Bewaar dit briefje. De code is alleen voor jou.',
};
