import { createHash } from 'node:crypto';
import { stad } from '#config/stad.ts';
import type { Antwoord, Persoonsfunctie } from '#domein/contract/contracten.ts';
import type { Inleesantwoord } from '#domein/contract/eindpunten.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { kolommenVan } from '#domein/plek/import/import.kolommen.ts';
import type { Importplan } from '#domein/plek/import/import.plan.ts';
import type { Rpc } from '#netlify/adapters/rpc.ts';
import { isEigenLijst, type Lijstlezing, leesEigenLijst } from '#netlify/services/lijst-inlezen.ts';
import { alsRijen, beoordeelBestand, herkomstVan } from '#netlify/services/plekken-importeren.ts';
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

function toon(plan: Importplan, merk: string, stand: Getoond['stand'], vooraf: readonly string[]): Getoond {
  const { toevoegen, wijzigen, ongewijzigd } = plan;
  const hersteld = [...toevoegen, ...wijzigen].flatMap((regel) =>
    regel.hersteld.map(({ kolom, soort }) => herstelTekst(regel.rij, kolom, soort)),
  );
  const regels = [
    // First, for a long list is cut off.
    ...vooraf,
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

/** A file with our own columns by its rules, and a list of the city's own by the proposal that is made of it. */
function leesBestand(
  bestand: Parameters<typeof leesEigenLijst>[0],
  ruw: Parameters<typeof leesEigenLijst>[1],
  omgeving: Parameters<typeof leesEigenLijst>[2],
): Lijstlezing {
  const beoordeeld = beoordeelBestand(bestand, omgeving);
  // What is right by our rules may still lie elsewhere than it says, or get its wijk from its point.
  if (beoordeeld.ok) return leesEigenLijst(bestand, ruw, omgeving, true);
  const { fouten } = beoordeeld;
  if (isEigenLijst(fouten)) return leesEigenLijst(bestand, ruw, omgeving, false);
  return { ok: false, aantal: fouten.length, regels: fouten.map(importfoutTekst) };
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
  const bestand = { bytes: ruw.bestand, codering };
  const beoordeeld = leesBestand(bestand, ruw, omgeving);
  if (!beoordeeld.ok) return goed({ klopt: false, aantal: beoordeeld.aantal, ...eerste(beoordeeld.regels) });
  const { plan, regels, keuze } = beoordeeld;
  const [rijen, versies] = [alsRijen(plan), versiesVan(plan, bron)];
  const merk = createHash('sha256')
    .update(JSON.stringify([rijen, versies]))
    .digest('hex');
  if (ruw.merk === undefined) return goed(toon(plan, merk, 'getoond', regels));
  if (ruw.merk !== merk) return goed(toon(plan, merk, 'verouderd', regels));
  const geschreven = await als.roep('plekken_inlezen', { rijen, versies, herkomst: herkomstVan(ruw.bestand, keuze) });
  // Somebody was quicker in the blink between reading and writing: what is there now is shown first.
  if (!geschreven.ok) {
    const { code } = geschreven.fout;
    return code === 'botsing' ? leesPlekkenIn(als, { ...ruw, merk: '' }) : mis(weiger(code));
  }
  return goed(toon(plan, merk, 'geschreven', regels));
}
