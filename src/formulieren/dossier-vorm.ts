import type { Aanmeldingrij } from '#domein/aanmelding/aanmelding.schema.ts';
import type { Aanmeldingstatus } from '#domein/aanmelding/aanmelding.status.ts';
import type { Aanvraagrij, Post } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Aanvraagstatus } from '#domein/aanvraag/aanvraag.status.ts';
import type { Feedbackrij } from '#domein/feedback/feedback.schema.ts';
import type { Feedbackstatus } from '#domein/feedback/feedback.status.ts';
import type { Dossiersoort, Gebeurtenis, Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';

interface Eigenaar {
  readonly soort: 'makelaar' | 'beheerder';
  readonly naam?: string | null;
  readonly rol?: string | null;
  readonly telefoon?: string | null;
  readonly email?: string | null;
}
interface Rondestuk {
  readonly slug: string;
  readonly naam: string;
  readonly status: Rondestatus;
  readonly sluit_op: string;
  readonly besluit_op: string;
  readonly max_per_aanvraag_cent: number | null;
  readonly eenvoudig_tot_cent: number;
  readonly voorbeeld: boolean;
}

interface Gemeen {
  readonly soort: Dossiersoort;
  readonly nummer: string;
  readonly titel: string | null;
  readonly bevestigd_op: string | null;
  readonly ingediend_op: string;
  readonly contact: {
    readonly naam: string | null;
    readonly email: string | null;
    readonly telefoon: string | null;
  } | null;
  readonly gebeurtenissen: readonly (Gebeurtenis & { readonly naar?: string | null })[] | null;
  readonly contactpersoon: Eigenaar;
  readonly kanaal: Kanaal;
  /** `online`: the site that visitors get shows it. */
  readonly publiek: { readonly slug: string; readonly online: boolean } | null;
  readonly initiatief: { readonly slug: string; readonly naam: string; readonly online: boolean } | null;
  readonly reactie: {
    readonly reactie: string;
    readonly wat_gedaan: string | null;
    /** ISO dates. */
    readonly belofte_op: string | null;
    readonly gedaan_op: string | null;
  } | null;
  readonly dossiers: readonly { readonly nummer: string; readonly titel: string | null }[] | null;
}

/** A dossier as the database tells it to who has its volgcode. The functions pass it on unchanged. */
export type Dossierinhoud = Gemeen &
  (
    | { readonly soort: 'aanmelding'; readonly status: Aanmeldingstatus; readonly inhoud: Aanmeldingrij }
    | {
        readonly soort: 'aanvraag';
        readonly status: Aanvraagstatus;
        readonly ronde: Rondestuk;
        readonly inhoud: Aanvraagrij & {
          readonly posten: readonly Post[] | null;
          readonly eindverslag: { readonly tekst: string; readonly besteed_cent: number } | null;
        };
      }
    | { readonly soort: 'feedback'; readonly status: Feedbackstatus; readonly inhoud: Feedbackrij }
  );
