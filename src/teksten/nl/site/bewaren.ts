import type { Bewaarsoort } from '#config/bewaarlijst.ts';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';
import { BEVESTIG_DAGEN } from '#domein/gedeeld/mailkeuze.ts';
import { aantal, getal, maandenLang } from '#teksten/nl/taal/woord.ts';

const dagen = (n: number): string => aantal(n, 'dag', 'dagen');

/** What we promise about keeping: a row on the privacy page and in docs/retention.md. */
export const bewaarTekst = {
  kop: 'Hoe lang we iets bewaren',
  regels: {
    contact: ({ contact_maanden, feedback_maanden }) => ({
      wat: 'Je naam, mail en telefoon, en je volgcode',
      hoelang: `Tot ${maandenLang(contact_maanden)} nadat alles klaar is. Bij feedback tot ${maandenLang(feedback_maanden)} na ons antwoord.`,
    }),
    wacht_op_jou: ({ vraag_dagen, verslag_maanden }) => ({
      wat: 'Een vraag aan jou',
      hoelang: `Je krijgt twee keer een herinnering, steeds na ${dagen(vraag_dagen)}. Blijft het stil? Dan stopt het vanzelf. Kreeg je geld? Dan wachten we steeds ${maandenLang(verslag_maanden)}. Zei je niet dat je adres klopt? Dan herinneren we je niet.`,
    }),
    wacht_op_ons: ({ uiterst_maanden }) => ({
      wat: 'Iets waar wij nog niet aan toe kwamen',
      hoelang: `Dat blijft staan tot wij het doen. Wacht je al ${maandenLang(uiterst_maanden)}? Dan mailen we je, als je adres is bevestigd. Een maand later gaan je naam en adres weg.`,
    }),
    dossier: ({ dossier_maanden }) => ({
      wat: 'Wat je aanmeldde of vroeg',
      hoelang: `Tot ${maandenLang(dossier_maanden)} nadat het klaar is. Wat op de site staat, blijft daar, zonder je naam. Een adres op de site gaat weg als je je gegevens weghaalt.`,
    }),
    toegekend: ({ toegekend_maanden }) => ({
      wat: 'Een plan dat geld kreeg, zonder wie je bent',
      hoelang: `Tot ${maandenLang(toegekend_maanden)} nadat het klaar is. Werd het een initiatief op de site? Dan blijft dat staan.`,
    }),
    feedback: ({ dossier_maanden, feedback_maanden }) => ({
      wat: 'Je woorden bij feedback, en ons antwoord aan jou',
      hoelang: `Tot ${maandenLang(dossier_maanden)} na ons antwoord. Wat op de site staat, blijft daar. Mailden we het naar iemand buiten het team? Dan tot ${maandenLang(feedback_maanden)} daarna.`,
    }),
    bericht: ({ bericht_dagen, code_uren }) => ({
      wat: 'Mails aan jou',
      hoelang: `Wat erin staat, gaat weg zodra de mail is verstuurd. Lukt dat niet? Dan na ${getal(code_uren)} uur. Dat we je mailden, weten we nog ${dagen(bericht_dagen)}.`,
    }),
    rondesein: ({ contact_maanden }) => ({
      wat: 'Je adres, als je wacht op een mail over een ronde',
      hoelang: `Zeg je geen ja in je mail? Dan ${dagen(BEVESTIG_DAGEN)}. Anders tot de mail over de ronde klaarstaat. Komt er geen ronde? Dan tot ${maandenLang(contact_maanden)} nadat je het vroeg.`,
    }),
    misbruik: ({ limiet_dagen }) => ({
      wat: 'Hoe vaak iemand iets stuurde, zonder IP-adres',
      hoelang: `Tot ${dagen(limiet_dagen)} na het tellen.`,
    }),
    inlogcode: () => ({
      wat: 'Je mailadres, als je een inlogcode vroeg',
      hoelang: 'Tot een dag later. Heb je hier een taak? Dan tot een dag nadat die stopt.',
    }),
    jury: ({ stem_maanden, stilstand_maanden }) => ({
      wat: 'Wie in een buurtjury zat, en de stemmen',
      hoelang: `Tot ${maandenLang(stem_maanden)} na het besluit. Komt er geen besluit? Dan tot ${maandenLang(stilstand_maanden)} na de laatste dag van de ronde.`,
    }),
    makelaar: ({ medewerker_maanden }) => ({
      wat: 'Makelaars en beheerders',
      hoelang: `Tot ${maandenLang(medewerker_maanden)} nadat ze weggingen.`,
    }),
    initiatief: ({ initiatief_maanden }) => ({
      wat: 'Telefoon en mail van een initiatief',
      hoelang: `Tot ${maandenLang(initiatief_maanden)} nadat iemand ze voor het laatst nakeek.`,
    }),
    signaal: ({ signaal_maanden }) => ({
      wat: 'Wat makelaars op straat horen, zonder namen',
      hoelang: `Tot ${maandenLang(signaal_maanden)} nadat ze het hoorden.`,
    }),
    verbetering: ({ verbetering_maanden }) => ({
      wat: 'Wat je zegt dat niet klopt op de site',
      hoelang: `Tot ${maandenLang(verbetering_maanden)} daarna. Je adres tot iemand het heeft afgehandeld.`,
    }),
    logboek: ({ logboek_maanden }) => ({
      wat: 'Wie van ons iets veranderde of je gegevens bekeek',
      hoelang: `Tot ${maandenLang(logboek_maanden)} daarna.`,
    }),
  } satisfies Record<Bewaarsoort, (termijnen: Bewaartermijnen) => { wat: string; hoelang: string }>,
};
