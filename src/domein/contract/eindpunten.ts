import { z } from 'zod';
import { dossierbladSchema } from '#domein/contract/dossier.ts';
import {
  aanmeldingInzending,
  aanvraagInzending,
  dossierInzending,
  feedbackInzending,
  mailkeuzeInzending,
  rondeseinInzending,
  verbeteringInzending,
} from '#domein/contract/inzendingen.ts';
import { jury } from '#domein/contract/jury.ts';
import { mailkeuze } from '#domein/contract/mailkeuze.ts';
import { plekken } from '#domein/contract/plekken.ts';
import { uitslag } from '#domein/contract/uitslag.ts';
import { aantalSchema as aantal, dagSchema as dag, momentSchema as moment } from '#domein/contract/vorm.ts';
import { dossieracties } from '#domein/dossier/dossier.acties.ts';
import { slugSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { vervolgen } from '#domein/gedeeld/vervolg.ts';
import { rondestatusSchema } from '#domein/ronde/ronde.schema.ts';
import {
  adviesSchema,
  belangSchema,
  belangvraagSchema,
  controleSchema,
  papierkeuzeSchema,
  stembiljetSchema,
  tellenSchema,
} from '#domein/stemming/stembiljet.schema.ts';

/** One address of our own server, as a script uses it. */
interface Eindpunt {
  readonly methode: 'get' | 'post';
  /** `ingelogd`: with the proof of who is signed in, as a bearer token. */
  readonly voor: 'iedereen' | 'ingelogd';
  /** What is sent as JSON; absent where nothing is, or a form with a file. */
  readonly verzoek?: z.core.$ZodType;
  readonly antwoord: z.core.$ZodType;
  readonly status: 200 | 201;
}
const eindpunt = <const Eigen extends Eindpunt>(eigen: Eigen): Eigen => eigen;

/** The reference, which anyone may see, and what its sender hears of it. */
const ontvangenSchema = z.object({
  nummer: z.string(),
  vervolg: z.object({ wat: z.enum(vervolgen), bevestigen: z.boolean(), buiten: z.boolean() }),
});
const ontvangst = <Verzoek extends z.ZodType>(verzoek: Verzoek) =>
  eindpunt({ methode: 'post', voor: 'iedereen', verzoek, antwoord: ontvangenSchema, status: 201 });

const rondesSchema = z.object({
  rondes: z.array(
    z.object({ slug: slugSchema, status: rondestatusSchema, opent_op: moment, sluit_op: moment, besluit_op: dag }),
  ),
});
/** `gedaan`: the action that was carried out. `dossier`: how it stands then. `gewist`: what of it was removed. */
const dossierAntwoord = z.object({
  gedaan: z.enum(dossieracties),
  dossier: dossierbladSchema.optional(),
  gewist: z.enum(['alles', 'persoon']).optional(),
});

const regels = { regels: z.array(z.string()), meer: aantal };
/** How the workplace hears of a file of places. `regels`: sentences, the first of them; `meer`: how many are left out. */
const inleesSchema = z.discriminatedUnion('klopt', [
  z.object({ klopt: z.literal(false), aantal, ...regels }),
  z.object({
    klopt: z.literal(true),
    nieuw: aantal,
    /** Of the new ones, those that do not come on the site yet. */
    concept: aantal,
    anders: aantal,
    gelijk: aantal,
    /** Of exactly this change to exactly these places; sent along to carry it out. */
    merk: z.string(),
    /** `verouderd`: what was shown is no longer what would happen, so nothing was written. */
    stand: z.enum(['getoond', 'verouderd', 'geschreven']),
    ...regels,
  }),
]);
export type Inleesantwoord = z.infer<typeof inleesSchema>;

/** The addresses of our own server. */
export const eindpunten = {
  '/api/rondes': eindpunt({ methode: 'get', voor: 'iedereen', antwoord: rondesSchema, status: 200 }),
  /** A puzzle of ALTCHA, to solve before a form is sent by a script. */
  '/api/uitdaging': eindpunt({
    methode: 'get',
    voor: 'iedereen',
    antwoord: z.looseObject({ parameters: z.looseObject({}), signature: z.string() }),
    status: 200,
  }),
  '/api/aanmelding': ontvangst(aanmeldingInzending),
  '/api/aanvraag': ontvangst(aanvraagInzending),
  '/api/feedback': ontvangst(feedbackInzending),
  '/api/verbetering': eindpunt({
    methode: 'post',
    voor: 'iedereen',
    verzoek: verbeteringInzending,
    antwoord: z.object({ nummer: z.string() }),
    status: 201,
  }),
  '/api/dossier': eindpunt({
    methode: 'post',
    voor: 'iedereen',
    verzoek: dossierInzending,
    antwoord: dossierAntwoord,
    status: 200,
  }),
  '/api/rondesein': eindpunt({
    methode: 'post',
    voor: 'iedereen',
    verzoek: rondeseinInzending,
    antwoord: z.object({ bewaard: z.literal(true) }),
    status: 201,
  }),
  '/api/mailkeuze': eindpunt({
    methode: 'post',
    voor: 'iedereen',
    verzoek: mailkeuzeInzending,
    antwoord: mailkeuze.mailkeuze_doen.antwoord,
    status: 200,
  }),
  '/api/stembiljet/controle': eindpunt({
    methode: 'post',
    voor: 'iedereen',
    verzoek: controleSchema,
    antwoord: jury.stem_controle.antwoord,
    status: 200,
  }),
  '/api/jury': eindpunt({ methode: 'get', voor: 'ingelogd', antwoord: jury.jury_lezen.antwoord, status: 200 }),
  '/api/belang': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: belangSchema,
    antwoord: jury.belang_melden.antwoord,
    status: 200,
  }),
  '/api/belang/nakijken': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: belangvraagSchema,
    antwoord: jury.belang_nakijken.antwoord,
    status: 200,
  }),
  '/api/stembiljet/papier': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: papierkeuzeSchema,
    antwoord: jury.papier_kiezen.antwoord,
    status: 200,
  }),
  '/api/stembiljet': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: stembiljetSchema,
    antwoord: jury.stem.antwoord,
    status: 200,
  }),
  '/api/advies': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: adviesSchema,
    antwoord: jury.advies_geven.antwoord,
    status: 200,
  }),
  '/api/ronde/tellen': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    verzoek: tellenSchema,
    antwoord: uitslag.uitslag_bewaren.antwoord,
    status: 200,
  }),
  '/api/namens': eindpunt({ methode: 'post', voor: 'ingelogd', antwoord: ontvangenSchema, status: 200 }),
  '/api/foto': eindpunt({
    methode: 'post',
    voor: 'ingelogd',
    antwoord: plekken.foto_bewaren.antwoord,
    status: 200,
  }),
  '/api/plekken-inlezen': eindpunt({ methode: 'post', voor: 'ingelogd', antwoord: inleesSchema, status: 200 }),
};
type Alle = typeof eindpunten;

export type Adres = keyof Alle;
/** What anybody may ask, without being signed in. */
export type Openbaaradres = {
  [Waar in Adres]: Alle[Waar]['voor'] extends 'iedereen' ? Waar : never;
}[Adres];
export const isOpenbaar = (adres: string): adres is Openbaaradres =>
  Object.entries(eindpunten).some(([een, { voor }]) => een === adres && voor === 'iedereen');
/** What stands in a good answer of this address. */
export type AntwoordOp<Waar extends Adres> = z.infer<Alle[Waar]['antwoord']>;
/** What is sent to it as JSON. */
export type VerzoekAan<Waar extends Adres> = Alle[Waar] extends { readonly verzoek: z.core.$ZodType }
  ? Extract<z.input<Alle[Waar]['verzoek']>, object>
  : object;
