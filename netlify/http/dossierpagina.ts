import { type Dossieractie, dossieracties } from '#domein/dossier/dossier.acties.ts';
import type { Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { BEGIN } from '#formulieren/dossier/volgcode.tsx';
import { LEEG, leesWaarden } from '#formulieren/gedeeld/toestand.ts';
import { tekenDossierOpnieuw } from '#formulieren/teken.tsx';
import { logFout } from '#netlify/http/log.ts';
import type { Invulling } from '#netlify/http/pagina.ts';
import { titelMet, type Weergave } from '#netlify/http/paginaweigering.ts';
import type { Ruw } from '#netlify/http/verzoek.ts';
import type { Dossierantwoord } from '#netlify/services/dossier.ts';
import { leesOpnieuw } from '#netlify/services/dossier-lezen.ts';
import type { Weigering } from '#netlify/services/weigering.ts';

const eerste = (ruw: Ruw, naam: string): string => leesWaarden(ruw)[naam]?.[0] ?? '';
const actieVan = (ruw: Ruw): Dossieractie =>
  dossieracties.find((actie) => actie === eerste(ruw, 'actie').trim()) ?? 'lezen';

/** What somebody without a script sees after a request that went well: the page a script would draw, every action in it. */
export const toonDossier = (
  { gedaan, dossier }: Dossierantwoord,
  ruw: Ruw,
  gegevens: string | undefined,
): Invulling => {
  const volgcode = dossier ? eerste(ruw, 'volgcode') : '';
  const stand: Dossierstand = { ...BEGIN, toestand: LEEG, volgcode, nummer: dossier?.nummer ?? null, gedaan };
  return { inhoud: tekenDossierOpnieuw(gegevens, stand, dossier ?? null) };
};

/** Codes after which there is no dossier to show: the code opens nothing, or may not be tried now. */
const zonderDossier = ({ fouten }: Weigering): boolean =>
  fouten.some(
    ({ veld, code }) => veld === 'volgcode' || code === 'onbekend' || code === 'te_vaak' || code === 'storing',
  );

/** The page once more, with what is wrong at the action that was tried, and every word of it in place. */
export const dossierOpnieuw: Weergave = async (ruw, weigering, gegevens, { delen, afzender }) => {
  const actie = actieVan(ruw);
  const stand: Dossierstand = {
    volgcode: eerste(ruw, 'volgcode'),
    nummer: eerste(ruw, 'nummer') || null,
    actie,
    toestand: { waarden: leesWaarden(ruw), fouten: weigering.fouten },
    gedaan: null,
  };
  const magLezen = actie !== 'lezen' && actie !== 'nieuwe_code' && !zonderDossier(weigering);
  const dossier = magLezen
    ? await leesOpnieuw(delen, ruw, afzender).catch((fout: unknown) => logFout('dossier opnieuw', fout))
    : undefined;
  return { inhoud: tekenDossierOpnieuw(gegevens, stand, dossier ?? null), titel: titelMet(weigering) };
};
