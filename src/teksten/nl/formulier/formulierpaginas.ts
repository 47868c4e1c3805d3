import { stad } from '#config/stad.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { buurt, wijk } from '#teksten/nl/taal/woord.ts';

// What stands around a form: apart, for its script needs none of it.

export const aanvraagpagina = {
  titel: 'Vraag geld voor je plan',
  titelIn: (naam: string) => `Vraag geld voor je plan in ${naam}`,
  prioriteitPerWijk: `Past je plan bij wat ${wijk.de} belangrijk vindt? Kies dan eerst ${wijk.de}.`,
  prioriteitbladen: `Meer van wat ${wijk.de} belangrijk vindt`,
  omschrijving: `Heb je een plan voor je straat of ${buurt.een} in ${stad.naam}? Vraag hier geld.`,
  intro: 'Heb je een plan voor je straat? Vertel wat je wilt en wat het kost.',
  duur: (cent: number) => `Vraag je niet meer dan ${bedrag(cent)}? Dan duurt het ongeveer 10 minuten.`,
  duurGroot: 'Vraag je meer? Dan duurt het ongeveer 20 minuten.',
  verder: [
    'Een makelaar leest je plan en helpt je als er iets ontbreekt.',
    'Daarna gaat je plan naar de buurtjury. Bewoners kiezen.',
    'Je hoort op de dag van het besluit of je geld krijgt, en waarom.',
    'Krijg je geld? Dan vertel je na afloop wat ervan kwam.',
  ],
};

export const aanmeldingpagina = {
  titel: 'Meld je initiatief aan',
  titelIn: (naam: string) => `Meld je initiatief aan in ${naam}`,
  buurtPerWijk: `Staat ${buurt.de} niet in de lijst? Kies dan eerst ${wijk.de}.`,
  omschrijving: `Doe je iets met anderen in ${stad.naam}? Zet het op de site.`,
  intro: 'Doe je iets met anderen? Of wil je dat? Vertel het hier. Dan kunnen mensen je vinden.',
  duur: 'Dit duurt ongeveer 5 minuten.',
  verder: [
    'Een makelaar leest wat je schrijft.',
    'Is er iets niet duidelijk? Dan krijg je een vraag.',
    'Daarna komt je initiatief op de site. Of je hoort waarom niet.',
  ],
};

export const feedbackpagina = {
  titel: 'Hoe ging het?',
  omschrijving: `Vertel hoe het ging op een plek, bij een initiatief of met hulp in ${stad.naam}.`,
  intro: 'Vertel wat je vindt. Dan weten wij wat beter kan.',
  duur: 'Dit duurt ongeveer 2 minuten.',
  verder: [
    'Een makelaar leest wat je zegt.',
    'Gaat het over een makelaar? Dan leest een ander het.',
    ...(stad.vertrouwenspersoon ? [nieuwBuitenTekst.formulier] : []),
    `Je krijgt binnen ${stad.antwoordDagen} dagen antwoord, als je een adres geeft.`,
    'Op de site komt wat er gezegd is en wat er gedaan is. Wie je bent, staat er niet bij.',
  ],
};

export const volgenpagina = {
  titel: 'Volg hoe het loopt',
  omschrijving: 'Met je volgcode zie je wat er gebeurd is en wat er nog komt.',
  intro: 'Heb je iets aangemeld, geld gevraagd of verteld hoe het ging? Hier zie je hoe het loopt.',
};
