import { DAGEN_INGELOGD, MINUTEN_CODE } from '#domein/toegang/toegang.rules.ts';
import type { Veldtekst } from '#teksten/nl/formulieren.ts';

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
  blijft: `Je blijft hooguit ${DAGEN_INGELOGD} dagen ingelogd op dit apparaat. Log uit als het niet van jou is.`,
  velden: {
    contact_email: { label: 'Je e-mailadres', leeg: 'Vul je e-mailadres in.' },
    code: { label: 'De code uit de mail', hulp: 'Zes cijfers.', leeg: 'Vul de zes cijfers uit de mail in.' },
  } satisfies Record<string, Veldtekst>,
};
