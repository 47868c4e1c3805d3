import { stad } from '#config/stad.ts';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { feedbackvelden, Gezicht, Onderwerp } from '#domein/feedback/feedback.velden.ts';
import { contactTeksten, type Groeptekst, type Veldtekst } from '#teksten/nl/formulieren.ts';
import { bijAantal, buurt, getal, opsomming, wijk } from '#teksten/nl/woord.ts';

const gebied = stad.aantal.buurten > 0 ? buurt : wijk;
const L = FEEDBACK_LIMIETEN;

export const onderwerpNaam: Record<Onderwerp, string> = {
  plek: 'Een plek, zoals een buurtcentrum of speeltuin',
  initiatief: 'Een initiatief van bewoners',
  makelaar: 'De hulp van een makelaar',
  procedure: 'Hoe het gaat als je geld vraagt',
  portaal: 'Deze site',
};
export const gezichtNaam: Record<Gezicht, string> = {
  1: 'Heel slecht',
  2: 'Niet goed',
  3: 'Gaat wel',
  4: 'Goed',
  5: 'Heel goed',
};

/** How many of who told us something got an answer. */
export const beantwoordZin = (n: number): string =>
  bijAantal(n, {
    geen: 'Nog niemand van hen kreeg antwoord.',
    een: '1 van hen kreeg antwoord.',
    meer: '# van hen kregen antwoord.',
  });
export const geholpenZin = (ja: number, nee: number): string =>
  `Geholpen? ${getal(ja)} keer ja, ${getal(nee)} keer nee.`;

export const feedbackTekst = {
  titel: 'Hoe ging het?',
  omschrijving: `Vertel hoe het ging op een plek, bij een initiatief of met hulp in ${stad.naam}.`,
  intro: 'Vertel wat je vindt. Dan weten wij wat beter kan.',
  introOver: (naam: string) => `Vertel wat je vindt van ${naam}. Dan weten wij wat beter kan.`,
  duur: 'Dit duurt ongeveer 2 minuten.',
  verder: [
    'Een makelaar leest wat je zegt.',
    'Gaat het over een makelaar? Dan leest een ander het.',
    `Je krijgt binnen ${stad.antwoordDagen} dagen antwoord, als je een adres geeft.`,
    'Op de site komt wat er gezegd is en wat er gedaan is. Wie je bent, staat er niet bij.',
  ],
  groepen: {
    over: { titel: 'Waar gaat het over?' },
    mening: { titel: 'Wat vind je?' },
    contact: { titel: 'Wil je antwoord?', uitleg: 'Geef dan je e-mailadres. Anders laat je het open.' },
  } satisfies Record<string, Groeptekst>,
  velden: {
    over: { label: 'Waar gaat het over?', leeg: 'Kies waar het over gaat.' },
    over_id: { label: 'Welke?' },
    over_naam: { label: 'Hoe heet het?', hulp: 'Typ een paar letters. Kies dan uit de lijst.' },
    gezicht: { label: 'Hoe ging het?', leeg: 'Kies een gezicht.' },
    tekst: {
      label: 'Vertel wat er gebeurde',
      hulp: 'Een zin is genoeg. Zet er geen namen in.',
      voorbeeld: 'De deur was dicht, maar op de site stond dat het open was.',
      max: L.tekst,
    },
    wens: { label: 'Wat zou je willen?', voorbeeld: 'Zet een bordje bij de deur.', max: L.wens },
    buurt: { label: `In ${gebied.welke} was het?` },
    contact_email: contactTeksten.velden.contact_email,
  } satisfies Record<keyof typeof feedbackvelden | 'over_naam', Veldtekst>,
  /** The field that looks up what it is about. */
  onderwerp: {
    lijst: 'Gevonden namen',
    uitLijst: `Of kies uit een lijst van je ${wijk.een}`,
    inWijk: (naam: string) => `Hoe ging het in ${naam}?`,
    bladzijden: 'Meer namen om uit te kiezen',
    alles: 'Staat het er niet bij? Zoek in de hele stad.',
    gevonden: (n: number) =>
      bijAantal(n, {
        geen: 'We vinden geen naam die zo begint.',
        een: 'Er is 1 naam gevonden.',
        meer: 'Er zijn # namen gevonden.',
      }),
    kies: 'Kies een naam uit de lijst. Anders weten we niet welke je bedoelt.',
    mislukt: 'De namen komen nu niet. Kies uit een lijst hieronder.',
  },
  verstuur: 'Verstuur wat je vindt',

  openbaar: {
    kop: 'Wat mensen zeiden, en wat er gebeurde',
    leeg: 'Hier heeft nog niemand iets over gezegd.',
    kopProcedure: 'Wat mensen vonden van geld vragen',
    kopPortaal: 'Wat mensen van deze site vonden',
    /** Whose words follow: of who said it, or of the makelaar who put them together without personal data. */
    gezegd: {
      indiener: (gezicht: string) => `${gezicht}, schreef iemand:`,
      makelaar: (gezicht: string) => `${gezicht}, zei iemand. In de woorden van de makelaar:`,
    },
    keer: (n: number, gezicht: string) => `${getal(n)} keer ${gezicht.toLowerCase()}`,
    gezichten: (delen: readonly string[]) => `Hoe ging het? ${opsomming(delen)}.`,
    reactie: (dag: string) => `Antwoord van ${dag}:`,
    gedaan: 'Dit is gedaan:',
    gedaanOp: (dag: string) => `Gedaan op ${dag}:`,
    belofte: (dag: string) => `Dit doen we vóór ${dag}.`,
    hulp: 'Hoe ging het met de hulp?',
    hulpTelling: (n: number, maand: string) =>
      bijAantal(n, {
        geen: `Sinds ${maand} vertelde nog niemand hoe het ging.`,
        een: `Sinds ${maand} vertelde 1 mens hoe het ging.`,
        meer: `Sinds ${maand} vertelden # mensen hoe het ging.`,
      }),
    hulpGemiddeld: (gezicht: string) => `Gemiddeld vonden ze het: ${gezicht.toLowerCase()}.`,
    hulpBeantwoord: (n: number) => beantwoordZin(n),
    hulpGeholpen: (ja: number, nee: number) => geholpenZin(ja, nee),
    zegIets: 'Vertel hoe het ging',
  },
  geholpen: 'Ben je hiermee geholpen?',
  geholpenJa: 'Fijn. Dan is dit klaar.',
  geholpenNee: 'Dank je. Een makelaar kijkt er nog eens naar.',
};

export const feedbackstatusNaam: Record<Feedbackstatus, string> = {
  nieuw: 'Wacht op antwoord',
  beantwoord: 'Er is antwoord',
  heropend: 'We kijken er nog eens naar',
  afgesloten: 'Klaar',
};
