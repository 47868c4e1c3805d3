import { createHash } from 'node:crypto';
import { z } from 'zod';
import { stad } from '#config/stad.ts';
import type { Persoonsfunctie } from '#domein/contract/contracten.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import type { Importplan } from '#domein/plek/import/import.plan.ts';
import type { Inleesantwoord } from '#domein/plek/import/inlezen.ts';
import { veldenSchema } from '#netlify/adapters/import-database.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { alsRijen, beoordeelBestand } from '#netlify/services/plekken-importeren.ts';
import { type Stemweigering, weiger } from '#netlify/services/weigering.ts';
import { importfoutTekst } from '#teksten/nl/importeren-fouten.ts';
import { inleesregel } from '#teksten/nl/werkplek-inlezen.ts';

const MEESTE_REGELS = 50;
const gebied = { code: z.string(), naam: z.string(), slug: z.string() };
const bronSchema = z.object({
  wijken: z.array(z.object(gebied)),
  buurten: z.array(z.object({ ...gebied, wijk_code: z.string() })),
  plekken: z.array(z.object({ id: z.string(), slug: z.string(), velden: veldenSchema })),
});
const geweigerdSchema = z.object({ fout: z.literal('niet_bevoegd') });
const geschrevenSchema = z.union([
  z.object({ fout: z.literal('botsing') }),
  z.object({ toegevoegd: z.number(), gewijzigd: z.number() }),
]);
type Bron = z.infer<typeof bronSchema>;
type Getoond = Extract<Inleesantwoord, { klopt: true }>;

const eerste = (regels: readonly string[]) => ({
  regels: regels.slice(0, MEESTE_REGELS),
  meer: Math.max(0, regels.length - MEESTE_REGELS),
});

function versiesVan({ wijzigen }: Importplan, { plekken }: Bron) {
  const perId = new Map(plekken.map(({ id, velden }) => [id, velden.gewijzigd_op]));
  return Object.fromEntries(wijzigen.map(({ id }) => [id, perId.get(id)]));
}

function toon(plan: Importplan, merk: string, stand: Getoond['stand']): Getoond {
  const { toevoegen, wijzigen, ongewijzigd } = plan;
  const regels = [
    ...toevoegen.map(({ rij, naam }) => inleesregel.nieuw(rij, naam)),
    ...wijzigen.map(({ rij, naam, velden }) => inleesregel.anders(rij, naam, Object.keys(velden))),
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
  const antwoord = await als.roepLos('inleesbron', {});
  if (geweigerdSchema.safeParse(antwoord).success) return mis(weiger('niet_bevoegd'));
  const bron = bronSchema.parse(antwoord);
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
  const geschreven = geschrevenSchema.parse(await als.roepLos('plekken_inlezen', { rijen, versies }));
  // Somebody was quicker in the blink between reading and writing: what is there now is shown first.
  if ('fout' in geschreven) return leesPlekkenIn(als, { ...ruw, merk: '' });
  return goed(toon(plan, merk, 'geschreven'));
}
