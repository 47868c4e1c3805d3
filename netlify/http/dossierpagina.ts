import { z } from 'zod';
import { gebeurtenissoortSchema } from '#domein/gedeeld/kolom.schema.ts';
import type { Invulling } from '#netlify/http/pagina.ts';
import type { Dossier, Dossierantwoord } from '#netlify/services/dossier.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import { datumLang } from '#teksten/nl/datum.ts';
import { actieTekst, dossierTekst } from '#teksten/nl/dossier.ts';
import { gebeurtenisZin, tijdlijnTekst } from '#teksten/nl/stappen.ts';

const p = (tekst: string): string => `<p>${veiligeTekst(tekst)}</p>`;

const stappenSchema = z.array(
  z.object({ soort: z.string(), naar: z.string().nullish(), op: z.string(), tekst: z.string().nullish() }),
);

/** A step along the table of transitions is known by the state it led to. */
function stappen({ soort, gebeurtenissen }: Dossier): string {
  const regels = stappenSchema.parse(gebeurtenissen ?? []).map(({ soort: wat, naar, op, tekst }) => {
    const bekend = gebeurtenissoortSchema.safeParse(wat === 'status' ? naar : wat).data;
    const zin = bekend ? gebeurtenisZin[bekend](soort) : '';
    return `<li>${p(datumLang(op.slice(0, 10)))}${p(zin)}${tekst ? p(tekst) : ''}</li>`;
  });
  return `<h2>${veiligeTekst(tijdlijnTekst.gedaan)}</h2><ol>${regels.join('')}</ol>`;
}

/** What somebody without JavaScript sees of a dossier: what was done just now, and every step so far. */
export function toonDossier({ gedaan, dossier }: Dossierantwoord): Invulling {
  const klaar = gedaan === 'lezen' ? '' : `<div role="status">${p(actieTekst[gedaan].klaar)}</div>`;
  const inhoud = dossier
    ? `<h2>${veiligeTekst(String(dossier.titel ?? ''))}</h2>${p(dossierTekst.nummer(String(dossier.nummer)))}${stappen(dossier)}`
    : '';
  return { inhoud: `<div id="formulier">${klaar}${inhoud}</div>` };
}
