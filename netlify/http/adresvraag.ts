import { vermoedAdres } from '#domein/gedeeld/mailvermoeden.ts';
import { FOUTENLIJST_ID } from '#formulieren/gedeeld/foutenlijst.tsx';
import { leesWaarden, veldId } from '#formulieren/gedeeld/toestand.ts';
import { tekenOpnieuw } from '#formulieren/teken.tsx';
import type { Invulling } from '#netlify/http/pagina.ts';
import type { Ruw } from '#netlify/http/verzoek.ts';
import { veiligeTekst } from '#netlify/services/html.ts';
import type { Indiening } from '#netlify/services/indienen.ts';
import { adresvraagTekst as tekst } from '#teksten/nl/formulier/adresvraag.ts';

/** Stands behind the address to which a form is sent once this was asked. */
export const GEVRAAGD = 'gevraagd';

const regel = (kop: string, adres: string): string => `<p>${veiligeTekst(kop)} <bdi>${veiligeTekst(adres)}</bdi></p>`;
const vraagMet = (adres: string, bedoeld: string): string =>
  [
    `<div class="let-op stapel" id="${FOUTENLIJST_ID}" tabindex="-1"><h2>${veiligeTekst(tekst.kop)}</h2>`,
    `<p>${veiligeTekst(tekst.uitleg)}</p>${regel(tekst.getypt, adres)}${regel(tekst.bedoeld, bedoeld)}`,
    `<p><a href="#${veldId('contact_email')}">${veiligeTekst(tekst.verander)}</a></p>`,
    `<p>${veiligeTekst(tekst.klopt)}</p></div>`,
  ].join('');

/**
 * The form again with a question above it, when nothing is wrong with it and its address looks like a slip of another one.
 * Undefined: there is nothing to ask. Sending it once more, changed or not, is the answer.
 */
export function vraagNaAdres(
  { flow, lees }: Pick<Indiening, 'flow' | 'lees'>,
  ruw: Ruw,
): ((gegevens: string) => Invulling) | undefined {
  const gelezen = lees(ruw);
  const adres = gelezen.ok ? gelezen.waarde.velden.contact_email : null;
  const bedoeld = typeof adres === 'string' ? vermoedAdres(adres) : null;
  if (typeof adres !== 'string' || bedoeld === null) return undefined;
  const toestand = { waarden: leesWaarden(ruw), fouten: [] };
  return (gegevens) => ({
    ervoor: vraagMet(adres, bedoeld),
    inhoud: tekenOpnieuw(flow, gegevens, toestand)
      .replace(`action="/api/${flow}#`, `action="/api/${flow}?${GEVRAAGD}#`)
      // A form with errors carries its answers for the script by itself; this one has none.
      .replace('id="formulier"', () => `id="formulier" data-toestand="${veiligeTekst(JSON.stringify(toestand))}"`),
  });
}
