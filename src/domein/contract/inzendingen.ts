import { z } from 'zod';
import { AANMELDING_LIMIETEN as M } from '#domein/aanmelding/aanmelding.limieten.ts';
import { AANVRAAG_LIMIETEN as B } from '#domein/aanvraag/aanvraag.limieten.ts';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { DOSSIER_LIMIETEN as D } from '#domein/dossier/dossier.limieten.ts';
import { FEEDBACK_LIMIETEN as F } from '#domein/feedback/feedback.limieten.ts';
import { onderwerpen } from '#domein/feedback/feedback.velden.ts';
import { tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { CONTACT_LIMIETEN as C } from '#domein/gedeeld/contact.limieten.ts';
import { VERBETERING_LIMIETEN as V } from '#domein/verbetering/verbetering.limieten.ts';
import { verbeteronderwerpen, verbeterpunten } from '#domein/verbetering/verbetering.punten.ts';

// What a program sends to the forms, as JSON. The pipes of the forms stand beside them and take more, such as what people
// type; a test holds the names of both against each other.

const tekst = (max: number) => tekstTot(max, 1);
const vrij = (max: number) => tekstTot(max).optional();
/** In euros, as people write it: "1250" or "12,50". */
const bedrag = z.string();

/**
 * Of every form: a uuid that makes sending again harmless, and the solved puzzle of /api/uitdaging, in base64. JSON without
 * that is refused.
 */
const inzending = {
  sleutel: z.uuid().optional(),
  altcha: z.string().max(10_000).optional(),
};
const contact = {
  contact_naam: tekst(C.contact_naam),
  contact_email: vrij(C.contact_email),
  contact_telefoon: z.string().optional(),
  /** Agreed that we keep these data. */
  akkoord: z.literal('ja'),
};
/** Code of a buurt or wijk, as in the open data. */
const buurt = z.string();

const aanmeldinginhoud = {
  naam: tekst(M.naam),
  omschrijving: tekst(M.omschrijving),
  themas: z.array(tekst(M.thema)).min(1).max(M.themas),
  buurt,
  adres: vrij(M.adres),
  /** Degrees WGS84; both or neither. */
  lat: z.string().optional(),
  lon: z.string().optional(),
  website: z.string().optional(),
};
export const aanmeldingInzending = z.object({ ...aanmeldinginhoud, ...contact, ...inzending });

const aanvraaginhoud = {
  titel: tekst(B.titel),
  plan: tekst(B.plan),
  doelgroep: tekst(B.doelgroep),
  wanneer: tekst(B.wanneer),
  /** Id of a prioriteit, as in the open data. */
  prioriteit: z.string().optional(),
  /** One line of the begroting per place in both lists. */
  post_omschrijving: z.array(tekst(B.post_omschrijving)).min(1).max(B.posten),
  post_bedrag: z.array(bedrag).min(1).max(B.posten),
  eigen_bijdrage: bedrag.optional(),
  minimumbedrag: bedrag.optional(),
  buurt,
};
export const aanvraagInzending = z.object({
  /** Slug of an open ronde. */
  ronde: z.string(),
  ...aanvraaginhoud,
  ...contact,
  ...inzending,
});

export const feedbackInzending = z.object({
  over: z.enum(onderwerpen),
  /** Id of the plek, initiatief or makelaar. */
  over_id: z.string().optional(),
  /** From 1 (very sad) to 5 (very glad). */
  gezicht: z.int().min(1).max(5),
  tekst: vrij(F.tekst),
  wens: vrij(F.wens),
  buurt: buurt.optional(),
  contact_email: vrij(C.contact_email),
  ...inzending,
});

export const verbeteringInzending = z.object({
  over: z.enum(verbeteronderwerpen),
  /** Id of the plek, initiatief, activiteit or organisatie, or the code of the wijk or buurt. */
  over_id: z.string().optional(),
  /** Its name, when there is no id. */
  over_naam: vrij(V.over_naam),
  wat: z.enum(verbeterpunten),
  /** What it should be. */
  voorstel: tekst(V.voorstel),
  zeker: z.union([z.boolean(), z.enum(['ja', 'nee'])]),
  contact_email: vrij(C.contact_email),
  contact_telefoon: z.string().optional(),
  ...inzending,
});

export const dossierInzending = z.object({
  actie: z.enum(dossieracties).optional(),
  /** Opens the dossier; with every action but asking for a code. */
  volgcode: z.string().optional(),
  /** Which dossier, when the code opens more than one. */
  nummer: z.string().optional(),
  tekst: vrij(D.eindverslag),
  besteed: bedrag.optional(),
  geholpen: z.enum(['ja', 'nee']).optional(),
  contact_email: vrij(C.contact_email),
  ...inzending,
});
export const rondeseinInzending = z.object({ contact_email: tekst(C.contact_email), altcha: inzending.altcha });
/** A button behind the link in a mail; the code of that mail is the proof. */
export const mailkeuzeInzending = z.object({ volgcode: z.string(), keuze: z.enum(['ja', 'nee']) });
