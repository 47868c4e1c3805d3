import type { Dossieractie } from '#domein/dossier/dossier.acties.ts';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { bedragveld } from '#domein/gedeeld/bedragveld.ts';
import { emailveld } from '#domein/gedeeld/contactveld.ts';
import { keuze } from '#domein/gedeeld/formulierveld.ts';
import type { Lezer } from '#domein/gedeeld/lezer.ts';
import { verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { volgcodeveld } from '#domein/gedeeld/volgcode.ts';

const L = DOSSIER_LIMIETEN;

const code = { volgcode: volgcodeveld };

/** The fields of each action. Those of `wijzigen` are the fields of the form itself; its flow reads them. */
export const dossiervelden = {
  lezen: code,
  aanvullen: { ...code, tekst: verplichteTekst({ max: L.aanvulling, regels: true }) },
  vragen: { ...code, tekst: verplichteTekst({ max: L.aanvulling, regels: true }) },
  wijzigen: code,
  intrekken: { ...code, tekst: vrijeTekst({ max: L.reden, regels: true }) },
  eindverslag: {
    ...code,
    tekst: verplichteTekst({ max: L.eindverslag, regels: true }),
    besteed: bedragveld({ nul: true }),
  },
  geholpen: { ...code, geholpen: keuze(['ja', 'nee']), tekst: vrijeTekst({ max: L.reden, regels: true }) },
  bevestigen: code,
  wis: code,
  nieuwe_code: { contact_email: emailveld },
} as const satisfies Record<Dossieractie, Readonly<Record<string, Lezer>>>;
