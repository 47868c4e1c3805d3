import { stad } from '#config/stad.ts';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import type { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import type { Contactveld } from '#teksten/nl/formulier/contactvelden.ts';
import type { Groeptekst, Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

const gebied = stad.aantal.buurten > 0 ? buurt : wijk;
const L = AANVRAAG_LIMIETEN;

export const aanvraagTekst = {
  groepen: {
    plan: { titel: 'Wat is je plan?' },
    geld: { titel: 'Wat kost het?', uitleg: 'Schrijf op wat je nodig hebt. Een schatting mag.' },
  } satisfies Record<string, Groeptekst>,
  velden: {
    ronde: { label: 'Uit welke ronde vraag je geld?', leeg: 'Kies een ronde.' },
    titel: {
      label: 'Hoe heet je plan?',
      voorbeeld: 'Een bank onder de boom',
      leeg: 'Geef je plan een naam.',
      max: L.titel,
    },
    plan: {
      label: 'Wat ga je doen?',
      hulp: 'Een paar zinnen is genoeg. Zet er geen namen of telefoonnummers in.',
      voorbeeld: 'We maken een bank van hout. Dan kunnen mensen daar zitten en praten.',
      leeg: 'Vertel wat je gaat doen.',
      max: L.plan,
    },
    doelgroep: {
      label: 'Voor wie is het?',
      voorbeeld: 'Voor iedereen uit de straat, jong en oud.',
      leeg: 'Vertel voor wie het is.',
      max: L.doelgroep,
    },
    wanneer: {
      label: 'Wanneer begin je?',
      hulp: 'Een maand is genoeg. Het geld komt pas na het besluit.',
      voorbeeld: 'september 2027',
      leeg: 'Vertel wanneer je begint.',
      max: L.wanneer,
    },
    prioriteit: {
      label: 'Waar past het bij?',
      hulp: `Dit vindt ${wijk.de} belangrijk. Past je plan nergens bij? Laat dit dan open.`,
    },
    post_omschrijving: { label: 'Wat heb je nodig?', voorbeeld: 'Hout', max: L.post_omschrijving, aantal: L.posten },
    post_bedrag: { label: 'Wat kost dat, in euro?', voorbeeld: '1.250,50', aantal: L.posten },
    eigen_bijdrage: {
      label: 'Hoeveel betaal je zelf, of een ander?',
      hulp: 'Dit gaat van het bedrag af. Je hoeft niet zelf te betalen.',
      voorbeeld: '50',
    },
    minimumbedrag: {
      label: 'Met hoeveel geld kun je al beginnen?',
      hulp: 'Soms is er niet genoeg voor alles. Dan kun je misschien een deel krijgen.',
      voorbeeld: '300',
    },
    buurt: {
      label: `In ${gebied.welke} is het?`,
      hulp: `Zo komt het bij de makelaar van ${gebied.de}.`,
      leeg: `Kies ${gebied.de}.`,
    },
  } satisfies Record<Exclude<keyof typeof aanvraagvelden, Contactveld>, Veldtekst>,
  begroting: {
    kop: 'Wat je nodig hebt',
    regel: (nummer: number) => `Regel ${nummer}`,
    erbij: 'Nog een regel',
    vol: `Meer dan ${L.posten} regels kan niet. Neem kleine dingen samen in één regel.`,
    weg: (nummer: number) => `Haal regel ${nummer} weg`,
    leegLaten: 'Regels die je niet nodig hebt, laat je open.',
    samen: 'Samen kost het',
    zelf: 'Dat betaal je zelf',
    gevraagd: 'Dit vraag je',
    teltNietMee: (nummer: number) => `Regel ${nummer} telt nog niet mee.`,
    afgerond: 'Naar boven afgerond op hele euro’s.',
    /** Read out when the sum changes. */
    stand: (cent: number) => `Je vraagt nu ${bedrag(cent)}.`,
    telt: 'Het bedrag dat je vraagt, rekenen wij uit.',
  },
};
