import { createHash } from 'node:crypto';
import { stad } from '#config/stad.ts';
import type { Antwoord, Persoonsfunctie } from '#domein/contract/contracten.ts';
import type { Inleesantwoord } from '#domein/contract/eindpunten.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import type { Importplan } from '#domein/plek/import/import.plan.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { alsRijen, beoordeelBestand } from '#netlify/services/plekken-importeren.ts';
import { uitDatabase } from '#netlify/services/uitkomst.ts';
import { type Stemweigering, weiger } from '#netlify/services/weigering.ts';
import { herstelTekst } from '#teksten/nl/publicatie/importeren.ts';
import { importfoutTekst } from '#teksten/nl/publicatie/importeren-fouten.ts';
import { inleesregel } from '#teksten/nl/werkplek/werkplek-inlezen.ts';

const MEESTE_REGELS = 50;
type Bron = Antwoord<'inleesbron'>;
type Getoond = Extract<Inleesantwoord, { klopt: true }>;

const eerste = (regels: readonly string[]) => ({
  regels: regels.slice(0, MEESTE_REGELS),
  meer: Math.max(0, regels.length - MEESTE_REGELS),
});

function versiesVan({ wijzigen }: Importplan, { plekken }: Bron) {
  const perId = new Map(plekken.map(({ id, velden }) => [id, String(velden.gewijzigd_op)]));
  return Object.fromEntries(wijzigen.map(({ id }) => [id, perId.get(id) ?? '']));
}

function toon(plan: Importplan, merk: string, stand: Getoond['stand']): Getoond {
  const { toevoegen, wijzigen, ongewijzigd } = plan;
  const hersteld = [...toevoegen, ...wijzigen].flatMap((regel) =>
    regel.hersteld.map(({ kolom, soort }) => herstelTekst(regel.rij, kolom, soort)),
  );
  const regels = [
    // First, for a long list is cut off.
    ...hersteld,
    ...toevoegen.map(({ rij, naam }) => inleesregel.nieuw(rij, naam)),
    ...wijzigen.map(({ rij, naam, velden }) => inleesregel.anders(rij, naam, kolommenVan(velden))),
  ];
  return {
    klopt: true,
    nieuw: toevoegen.length,
    concept: toevoegen.filter(({ velden }) => velden.status === 'concept').length,
    anders: wijzigen.length,
    gelijk: ongewijzigd,
    merk,
    stand,
    ...eerste(regels),
  };
}

/**
 * Judges a file of places as the medewerker who sends it, and carries out what was shown before. `ruw.bestand`: its bytes;
 * `ruw.oude_mac`: it comes from a program that says nothing of its encoding; `ruw.merk`: what was shown, to carry it out.
 */
export async function leesPlekkenIn(
  als: Rpc<Persoonsfunctie>,
  ruw: Readonly<Record<string, unknown>>,
): Promise<Result<Inleesantwoord, Stemweigering>> {
  const gelezen = uitDatabase(await als.roep('inleesbron', {}));
  if (!gelezen.ok) return gelezen;
  const bron = gelezen.waarde;
  if (!(ruw.bestand instanceof Uint8Array)) return mis(weiger('onleesbaar'));
  const omgeving = { ...bron, kader: stad.kaart.kader, vandaag: dagVan(new Date()) };
  const codering = ruw.oude_mac === undefined ? undefined : 'mac-roman';
  const beoordeeld = beoordeelBestand({ bytes: ruw.bestand, codering }, omgeving);
  if (!beoordeeld.ok) {
    const { fouten } = beoordeeld;
    return goed({ klopt: false, aantal: fouten.length, ...eerste(fouten.map(importfoutTekst)) });
  }
  const { plan } = beoordeeld;
  const [rijen, versies] = [alsRijen(plan), versiesVan(plan, bron)];
  const merk = createHash('sha256')
    .update(JSON.stringify([rijen, versies]))
    .digest('hex');
  if (ruw.merk === undefined) return goed(toon(plan, merk, 'getoond'));
  if (ruw.merk !== merk) return goed(toon(plan, merk, 'verouderd'));
  const geschreven = await als.roep('plekken_inlezen', { rijen, versies });
  // Somebody was quicker in the blink between reading and writing: what is there now is shown first.
  if (!geschreven.ok) {
    const { code } = geschreven.fout;
    return code === 'botsing' ? leesPlekkenIn(als, { ...ruw, merk: '' }) : mis(weiger(code));
  }
  return goed(toon(plan, merk, 'geschreven'));
}
