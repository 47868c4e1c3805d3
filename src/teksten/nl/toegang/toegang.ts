import { DAGEN_INGELOGD, MINUTEN_CODE } from '#domein/toegang/toegang.rules.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** Signing in with a code by mail. */
export const toegangTekst = {
  kop: 'Log in',
  uitleg: 'Je krijgt een code in je mail. Een wachtwoord is er niet.',
  vraag: 'Stuur mij een code',
  bezig: 'We zijn bezig. Even geduld.',
  verstuurd: (adres: string) => `We hebben een code gestuurd aan ${adres}. De code werkt ${MINUTEN_CODE} minuten.`,
  geenMail: 'Geen mail? Kijk bij ongewenste mail, of vraag een nieuwe code.',
  logIn: 'Log in',
  anderAdres: 'Ander adres of nieuwe code',
  logUit: 'Log uit',
  laden: 'We kijken of je bent ingelogd.',
  onbereikbaar: 'Er is geen verbinding. Je bent nog wel ingelogd.',
  opnieuw: 'Probeer het nog eens',
  /** Over a screen on which somebody was busy. */
  weer: {
    kop: {
      verlopen: 'Je bent niet meer ingelogd',
      code_te_oud: 'Log opnieuw in om door te gaan',
      ander: 'Iemand anders logde hier in',
      geen_taak: 'Je hebt hier geen taak meer',
    },
    uitleg: {
      verlopen: () => 'Log opnieuw in. Alles wat je typte, blijft staan.',
      code_te_oud: () =>
        `Dit is belangrijk. Daarom vragen we een code van hooguit ${MINUTEN_CODE} minuten oud. Wat je typte, blijft staan.`,
      ander: (adres: string) => `Dit scherm is van ${adres}. Log opnieuw in. Wat hier staat, blijft staan.`,
      geen_taak: (adres: string) => `Vraag een beheerder naar ${adres}. Wat je typte, blijft staan.`,
    },
    terug: 'Je bent weer ingelogd. Alles staat er nog.',
    nuAnder: (nieuw: string, oud: string) => `Je werkt nu als ${nieuw}. Wat ${oud} typte, zie jij niet.`,
    opnieuw: 'Kijk nog eens',
    waarom: 'Lees wat je kunt doen',
    nietNu: 'Niet nu, terug naar het scherm',
    sluit: 'Sluit dit bericht',
  },
  /** Signing out while something is not saved. */
  uit: {
    kop: 'Je hebt nog iets niet bewaard',
    uitleg: (aantal: number) =>
      bijAantal(aantal, {
        geen: 'Er is niets wat nog niet is bewaard.',
        een: 'Je typte ergens iets wat nog niet is bewaard. Als je uitlogt, gaat het weg.',
        meer: 'Je typte op # plekken iets wat nog niet is bewaard. Als je uitlogt, gaat het weg.',
      }),
    blijf: 'Blijf ingelogd',
    weg: 'Log uit en gooi het weg',
  },
  blijft: `Je blijft hooguit ${DAGEN_INGELOGD} dagen ingelogd op dit apparaat. Log uit als het niet van jou is.`,
  fouten: {
    geen_code: 'Een code heeft acht cijfers.',
    code_onjuist: 'Deze code werkt niet, of niet meer. Kijk nog eens, of vraag een nieuwe.',
  },
  velden: {
    contact_email: { label: 'Je e-mailadres', leeg: 'Vul je e-mailadres in.' },
    code: { label: 'De code uit de mail', hulp: 'Acht cijfers.', leeg: 'Vul de acht cijfers uit de mail in.' },
  } satisfies Record<string, Veldtekst>,
};
