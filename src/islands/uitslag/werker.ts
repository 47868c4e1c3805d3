import '#islands/uitslag/ouder.ts';
import { haalUitslag } from '#client/stemming/uitslag.ts';
import { type Bevinding, controleer, type Gepubliceerd } from '#islands/uitslag/controle.ts';
import { narekenTekst as tekst, tellingfoutTekst } from '#teksten/nl/stemming/uitslag-narekenen.ts';

/** The words of what was found: a verdict, and the reasons. */
function zinnenVan(bevinding: Bevinding | undefined): string[] {
  if (!bevinding) return [tekst.nietGehaald];
  if (bevinding.soort === 'klopt') return [tekst.klopt, tekst.hash, tekst.lot, tekst.winnaars(bevinding.metGeld)];
  const reden = bevinding.soort === 'geweigerd' ? tellingfoutTekst[bevinding.code] : tekst.uitslagAnders;
  return [tekst.kloptNiet, reden, tekst.meld];
}

addEventListener('message', async ({ data }: MessageEvent<Gepubliceerd & { bestand: string }>) => {
  const inhoud = await haalUitslag(data.bestand);
  const bevinding = inhoud === undefined ? undefined : controleer(inhoud, data);
  postMessage({ klopt: bevinding?.soort === 'klopt', zinnen: zinnenVan(bevinding) });
});
