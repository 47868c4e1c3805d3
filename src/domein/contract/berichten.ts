import { z } from 'zod';
import { aantalSchema as aantal, centSchema as cent, momentSchema as moment } from '#domein/contract/vorm.ts';
import { GEZICHTEN, onderwerpen } from '#domein/feedback/feedback.velden.ts';
import { dossiersoorten } from '#domein/gedeeld/gebeurtenis.ts';
import { kanaalSchema } from '#domein/gedeeld/kolom.schema.ts';
import { mailkeuzes } from '#domein/gedeeld/mailkeuze.ts';
import { partijen } from '#domein/gedeeld/overgangen.ts';
import { wachtwerk } from '#domein/werkplek/wachtrij.ts';

// What `berichten_claimen` gives with each kind of mail. Read mail by mail: one that cannot be made keeps no other waiting.

/**
 * `wie`: who helps; null: the team. `naam` and `titel`: null as long as nobody said that the address is theirs. `naam`: of whom it is for; `code`: the
 * volgcode; `voorbeeld`: the ronde of this aanvraag is an example; `buiten`: nobody of the team reads it. A mail that waits
 * since before an upgrade has no channel, example or `buiten`.
 */
const dossier = {
  soort: z.enum(dossiersoorten),
  nummer: z.string(),
  titel: z.string().nullable(),
  status: z.string(),
  naam: z.string().nullable(),
  kanaal: kanaalSchema.default('site'),
  voorbeeld: z.boolean().default(false),
  buiten: z.boolean().default(false),
  code: z.string(),
  wie: z.object({ naam: z.string(), telefoon: z.string().nullable() }).nullable().default(null),
};
/** The step it tells of, and what was written with it. */
const stap = { van: z.string(), naar: z.string(), door: z.enum(partijen), tekst: z.string().nullable() };

/** `herinnering`: three days later nobody had said that the address is theirs. */
const ontvangst = z.object({ ...dossier, bevestigen: z.boolean(), herinnering: z.literal(true).optional() });
const stapgegevens = z.object({
  ...dossier,
  ...stap,
  gevraagd_cent: cent.optional(),
  toegekend_cent: cent.optional(),
  /** What the count says of it, in words of the site. */
  telling: z.string().nullable().optional(),
  /** Slug of the initiatief, when the site that is online shows it. */
  online: z.string().nullable().optional(),
});
/** `wat`: what we wait for, or `bewaren` when it is us who are silent; `einde_op`: when the clock acts without an answer. */
const herinnering = z.object({
  ...dossier,
  wat: z.enum(['vraag', 'verslag', 'bewaren']),
  laatste: z.boolean(),
  einde_op: moment,
});
/** What staff wrote to somebody, asked or not. */
const antwoord = z.object({ ...dossier, door: z.enum(partijen), tekst: z.string() });
const reactie = z.object({ ...dossier, ...stap, vraag_geholpen: z.boolean() });
/** `dossiers`: what the code opens. `overig`: nobody asked; it opens what found no room in this mail. */
const code = z.object({
  code: z.string(),
  dossiers: z
    .array(z.object({ soort: z.enum(dossiersoorten), nummer: z.string(), titel: z.string().nullable() }))
    .nullable(),
  overig: z.literal(true).optional(),
});
const rondeopen = z.object({
  rondes: z.array(z.object({ naam: z.string(), sluit_op: moment, voorbeeld: z.boolean() })).min(1),
});

/** What became of what somebody said was wrong on a page. `over`: the name of what that page is about, as the site has it. */
const verbeteruitkomst = z.object({
  over: z.string().nullable(),
  overgenomen: z.boolean(),
  reden: z.string().nullable(),
});

/** Asks for a yes; `code`: opens the page on which to say so. */
const keuzevraag = z.object({ wat: z.enum(mailkeuzes), code: z.string() });

const ontvangstsoorten = ['aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen'] as const;
const deelMet = <Meer extends z.ZodRawShape>(meer: Meer) =>
  z.discriminatedUnion('soort', [
    z.object({ soort: z.enum(ontvangstsoorten), gegevens: ontvangst, ...meer }),
    z.object({ soort: z.literal('stap'), gegevens: stapgegevens, ...meer }),
    z.object({ soort: z.literal('feedback_reactie'), gegevens: reactie, ...meer }),
    z.object({ soort: z.literal('antwoord'), gegevens: antwoord, ...meer }),
    z.object({ soort: z.literal('herinnering'), gegevens: herinnering, ...meer }),
    z.object({ soort: z.literal('nieuwe_code'), gegevens: code, ...meer }),
    z.object({ soort: z.literal('ronde_open'), gegevens: rondeopen, ...meer }),
    z.object({ soort: z.literal('mailkeuze'), gegevens: keuzevraag, ...meer }),
    z.object({ soort: z.literal('verbetering'), gegevens: verbeteruitkomst, ...meer }),
  ]);
const deelSchema = deelMet({});
/** A mail to somebody in the city, of which several can go together. */
export type Deel = z.infer<typeof deelSchema>;

export const jurymailsoorten = [
  'jury_uitnodiging',
  'adviseur_uitnodiging',
  'stemmen_open',
  'stemmen_herinnering',
  'stemmen_verlengd',
  'papier_uitgegeven',
  'papier_vervallen',
] as const;
export type Jurymailsoort = (typeof jurymailsoorten)[number];
const juryberichtSchema = z.object({
  soort: z.enum(jurymailsoorten),
  gegevens: z.object({
    ronde: z.string(),
    voorbeeld: z.boolean(),
    stemmen_tot_op: moment.nullable(),
    reden: z.string().nullable(),
  }),
});

export const werkmailsoorten = ['werk_vandaag', 'werk_termijn'] as const;
/**
 * `regels`: what waits, with a screen to do it; `meer` and `nakijken`: how much more does. `ernstig`: on mondays, for
 * beheerders, how many grave acts there were that week.
 */
const werkberichtSchema = z.object({
  soort: z.enum(werkmailsoorten),
  gegevens: z.object({
    naam: z.string(),
    regels: z.array(
      z.object({
        soort: z.enum([...dossiersoorten, 'ronde', 'verbetering']),
        id: z.string(),
        wat: z.enum(wachtwerk),
        titel: z.string().nullable(),
        uiterlijk: moment.nullable(),
      }),
    ),
    meer: aantal,
    nakijken: aantal,
    ernstig: aantal,
  }),
});

export const berichtSchema = z.discriminatedUnion('soort', [
  deelSchema,
  z.object({
    soort: z.literal('samen'),
    gegevens: z.object({ delen: z.array(deelMet({ message_id: z.string() })).min(2) }),
  }),
  juryberichtSchema,
  werkberichtSchema,
  z.object({ soort: z.literal('werk_uitnodiging'), gegevens: z.object({ naam: z.string() }) }),
  z.object({ soort: z.literal('werk_verhuisd'), gegevens: z.object({ naam: z.string() }) }),
  z.object({ soort: z.literal('werk_einde'), gegevens: z.object({ naam: z.string() }) }),
  // To the person outside: what waits too long, by kind, without a name or a word of anybody.
  z.object({
    soort: z.literal('werk_buiten'),
    gegevens: z.object({ lijst: z.array(z.object({ wat: z.enum(wachtwerk), aantal, sinds: moment })).min(1) }),
  }),
  // To the same: what somebody said about the team or the portal. `email`: as it was typed, confirmed or not.
  z.object({
    soort: z.literal('werk_feedback'),
    gegevens: z.object({
      nummer: z.string(),
      over: z.enum(onderwerpen),
      gezicht: z.literal(GEZICHTEN),
      tekst: z.string().nullable(),
      wens: z.string().nullable(),
      wijk: z.string().nullable(),
      ingediend_op: moment,
      email: z.string().nullable(),
    }),
  }),
]);
export type Bericht = z.infer<typeof berichtSchema>;

export type Ontvangst = z.infer<typeof ontvangst>;
export type Stap = z.infer<typeof stapgegevens>;
export type Reactie = z.infer<typeof reactie>;
export type Geschreven = z.infer<typeof antwoord>;
export type Herinnering = z.infer<typeof herinnering>;
export type Code = z.infer<typeof code>;
export type Keuzevraag = z.infer<typeof keuzevraag>;
export type Verbeteruitkomst = z.infer<typeof verbeteruitkomst>;
export type Rondeopen = z.infer<typeof rondeopen>;
export type Jurybericht = z.infer<typeof juryberichtSchema>;
export type Werkbericht = z.infer<typeof werkberichtSchema>;
export type Feedbackbericht = Extract<Bericht, { soort: 'werk_feedback' }>;
export type Buitenbericht = Extract<Bericht, { soort: 'werk_buiten' }>;
