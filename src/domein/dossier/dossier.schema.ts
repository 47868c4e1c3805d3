import { z } from 'zod';
import { DOSSIER_LIMIETEN } from '#domein/dossier/dossier.limieten.ts';
import { bedragveld, kolomCent } from '#domein/gedeeld/bedrag.ts';
import { emailveld } from '#domein/gedeeld/contactveld.ts';
import { keuze } from '#domein/gedeeld/formulierveld.ts';
import { momentSchema } from '#domein/gedeeld/gebeurtenis.ts';
import { kolomTekst, verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { volgcodeveld } from '#domein/gedeeld/volgcode.ts';

/** What somebody with a volgcode can do. `nieuwe_code` is for who lost it and has an address instead. */
export const dossieracties = [
  'lezen',
  'aanvullen',
  'wijzigen',
  'intrekken',
  'eindverslag',
  'geholpen',
  'bevestigen',
  'wis',
  'nieuwe_code',
] as const;
export type Dossieractie = (typeof dossieracties)[number];

const L = DOSSIER_LIMIETEN;

const code = { volgcode: volgcodeveld };

/** The fields of each action. Those of `wijzigen` are the fields of the form itself; its flow reads them. */
export const dossiervelden = {
  lezen: code,
  aanvullen: { ...code, tekst: verplichteTekst({ max: L.aanvulling, regels: true }) },
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
} as const satisfies Record<Dossieractie, Readonly<Record<string, z.ZodType>>>;

/** A row of public.eindverslag. */
export const eindverslagSchema = z.object({
  aanvraag_id: z.guid(),
  tekst: kolomTekst(L.eindverslag),
  besteed_cent: kolomCent(0),
  op: momentSchema,
});
/** A row of public.gebeurtenis_tekst. `zichtbaar` false: a note among staff. */
export const gebeurtenistekstSchema = z.object({
  gebeurtenis_id: z.number().int(),
  tekst: kolomTekst(L.reden),
  zichtbaar: z.boolean(),
});
