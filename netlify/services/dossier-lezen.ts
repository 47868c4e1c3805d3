import { z } from 'zod';
import type { Antwoord } from '#domein/contract/contracten.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { parseDossierverzoek } from '#domein/dossier/dossier.verzoek.ts';
import { goed, type Result } from '#domein/gedeeld/resultaat.ts';
import { toonTelefoon } from '#domein/gedeeld/toon-telefoon.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import type { Weigering } from '#netlify/services/weigering.ts';
import type { Gereedschap } from '#netlify/services/zending.ts';
import { buitenZin } from '#teksten/nl/dossier/buiten.ts';
import {
  aanmeldingstatusNaam,
  aanvraagstatusNaam,
  feedbackstatusNaam,
  publicatieNaam,
} from '#teksten/nl/dossier/dossierstatus.ts';
import { gebeurtenisZin } from '#teksten/nl/dossier/stappen.ts';

type Ruw = Readonly<Record<string, unknown>>;

/** Which dossier: a code that was asked for by mail opens all of one address, and `nummer` chooses. */
export interface Toegang {
  readonly codeHash: string;
  readonly nummer: string | null;
  readonly afzender: string;
}

const nummerSchema = z.string().regex(/^[MBF]-[0-9A-Z]{6}$/);
export const leesNummer = (ruw: Ruw): string | null =>
  (Object.hasOwn(ruw, 'nummer') && nummerSchema.safeParse(ruw.nummer).data) || null;

const inGroepen = <Wie extends { telefoon: string | null }>(wie: Wie): Wie => ({
  ...wie,
  telefoon: wie.telefoon && toonTelefoon(wie.telefoon),
});

/** How it stands, as its maker reads it. */
function standVan(dossier: Antwoord<'dossier_lezen'>): string {
  if (dossier.soort === 'aanmelding') {
    if (dossier.status !== 'gepubliceerd') return aanmeldingstatusNaam[dossier.status];
    if (!dossier.initiatief) return publicatieNaam.nietMeer;
    return dossier.initiatief.online ? aanmeldingstatusNaam.gepubliceerd : publicatieNaam.komt;
  }
  if (dossier.soort === 'aanvraag') return aanvraagstatusNaam[dossier.status];
  return dossier.inhoud.buiten ? buitenZin : feedbackstatusNaam[dossier.status];
}

/** What is said of it in words: written here as well. */
export const metZinnen = (dossier: Antwoord<'dossier_lezen'>): Dossierinhoud => ({
  ...dossier,
  stand: standVan(dossier),
  gebeurtenissen:
    dossier.gebeurtenissen?.map((stap) => ({
      ...stap,
      zin: gebeurtenisZin[stap.soort](dossier.soort, stap.door, stap.tekst !== null),
    })) ?? null,
});

/** Numbers as people read them: written here, so that the page of a dossier need not carry how. */
function metNummers<Een extends Dossierinhoud>(dossier: Een): Een {
  const { contact, contactpersoon } = dossier;
  return {
    ...dossier,
    contact: contact && inGroepen(contact),
    contactpersoon: contactpersoon.soort === 'makelaar' ? inGroepen(contactpersoon) : contactpersoon,
  };
}

/** The dossier of a code as it stands now. A wrong code counts as a guess. */
export async function leesDossier(
  { rpc }: Pick<Gereedschap, 'rpc'>,
  { codeHash, nummer, afzender }: Toegang,
): Promise<Result<Dossierinhoud, Weigering>> {
  const gelezen = uitDatabase(await rpc.roep('dossier_lezen', { code_hash: codeHash, afzender, nummer }));
  return gelezen.ok ? goed(metNummers(metZinnen(gelezen.waarde))) : gelezen;
}

/** The dossier behind a request that was refused, to show it once more; undefined when the code opens none now. */
export async function leesOpnieuw(
  gereedschap: Pick<Gereedschap, 'rpc' | 'hasher'>,
  ruw: Ruw,
  afzender: string,
): Promise<Dossierinhoud | undefined> {
  // The code alone: what else was wrong with the request does not matter here.
  const gelezen = parseDossierverzoek({ volgcode: ruw.volgcode });
  if (!gelezen.ok || !('volgcode' in gelezen.waarde)) return undefined;
  const codeHash = gereedschap.hasher.sha256(gelezen.waarde.volgcode);
  const dossier = await leesDossier(gereedschap, { codeHash, nummer: leesNummer(ruw), afzender });
  return dossier.ok ? dossier.waarde : undefined;
}
