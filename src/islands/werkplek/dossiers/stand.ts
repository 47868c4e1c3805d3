import { aanmeldingovergangen } from '#domein/aanmelding/aanmelding.status.ts';
import { aanvraagovergangen } from '#domein/aanvraag/aanvraag.status.ts';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { feedbackovergangen } from '#domein/feedback/feedback.status.ts';
import type { Dossiersoort, Gebeurtenissoort } from '#domein/gedeeld/gebeurtenis.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { type Staptekst, dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';

/** The states from which somebody or something can go on. */
const VERDER: Readonly<Record<Dossiersoort, ReadonlySet<string>>> = {
  aanmelding: new Set(aanmeldingovergangen.map(({ van }) => van)),
  aanvraag: new Set(aanvraagovergangen.map(({ van }) => van)),
  feedback: new Set(feedbackovergangen.map(({ van }) => van)),
};

/** What staff read where they have no step to take. */
export function rustZin({ soort, status, bereikbaar }: Pick<Werkdossier, 'soort' | 'status' | 'bereikbaar'>): string {
  if (!VERDER[soort].has(status)) return tekst.klaar;
  if (soort !== 'feedback') return tekst.nietAanZet;
  return bereikbaar ? tekst.beantwoord : tekst.beantwoordAanNiemand;
}

/** None of these is work of staff on what was asked. */
const NIET_OPGEPAKT: ReadonlySet<Gebeurtenissoort> = new Set([
  'ingediend',
  'bevestigd',
  'gewijzigd',
  'nieuwe_code',
  'notitie',
  'herinnerd',
  'geschreven',
]);

/** Who handles a dossier, beside what happened in it. Each name went through `alsNaam`. */
export function behandelaarZin({
  behandelaar,
  gebeurtenissen,
}: Pick<Werkdossier, 'behandelaar' | 'gebeurtenissen'>): string {
  if (behandelaar) return tekst.behandelaar(alsNaam(behandelaar.naam));
  const nieuw = gebeurtenissen.every(({ soort }) => NIET_OPGEPAKT.has(soort));
  return nieuw ? tekst.geenBehandelaar : tekst.geenVasteBehandelaar;
}

/** What to do while nobody said that the address is theirs: only what can be done with what was left. */
export function nietBevestigdZin(bereikbaar: Werkdossier['bereikbaar']): string {
  if (!bereikbaar) return tekst.nietBereikbaar;
  if (bereikbaar.mail && bereikbaar.telefoon) return tekst.nietBevestigd;
  return bereikbaar.mail ? tekst.mailNietBevestigd : tekst.nummerNietBevestigd;
}

/** Why nobody can be reached. */
export const onbereikbaarZin = ({ gebeurtenissen }: Pick<Werkdossier, 'gebeurtenissen'>): string =>
  gebeurtenissen.some(({ soort }) => soort === 'gewist') ? tekst.weggehaald : tekst.nietBereikbaar;

/** What a step does, and what the resident hears of it: by mail, by a call of whoever takes it, or nothing. */
export function stapUitleg({ uitleg, bericht }: Staptekst, bereikbaar: Werkdossier['bereikbaar']): string {
  const hoort = bereikbaar?.mail ? bericht : bereikbaar ? tekst.geenMail : tekst.niemandHoort;
  return [uitleg, bericht && hoort].filter(Boolean).join(' ');
}
