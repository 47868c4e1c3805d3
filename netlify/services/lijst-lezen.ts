import { leesTekst } from '#domein/plek/import/codering.ts';
import type { Importfout, Importreden } from '#domein/plek/import/import.fouten.ts';
import { LIJST_KOLOMMEN } from '#domein/plek/import/inlezen.limieten.ts';
import { leesJsonlijst } from '#domein/plek/lijst/lijst.json.ts';
import { type Lijsttabel, leesTabel } from '#domein/plek/lijst/lijst.tabel.ts';
import { leesCsvlijst } from '#netlify/adapters/lijst-csv.ts';

export type Lijstlezing =
  | { ok: true; tabel: Lijsttabel & { grof?: ReadonlySet<number> }; gelezenAls: string }
  | { ok: false; fouten: Importfout[] };

const mis = (reden: Importreden): Lijstlezing => ({ ok: false, fouten: [{ rij: null, kolom: null, reden }] });

function binnenGrens(lezing: Extract<Lijstlezing, { ok: true }>): Lijstlezing {
  if (lezing.tabel.koppen.length > LIJST_KOLOMMEN) return mis({ code: 'te_veel_kolommen', max: LIJST_KOLOMMEN });
  return lezing.tabel.rijen.length === 0 ? mis({ code: 'geen_rijen' }) : lezing;
}

function leesJson(tekst: string): Lijstlezing {
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return mis({ code: 'geen_json' });
  }
  const tabel = leesJsonlijst(json);
  return tabel ? binnenGrens({ ok: true, tabel, gelezenAls: 'json' }) : mis({ code: 'geen_lijst' });
}

/** Reads a list as a city has it, by what stands in it and not by what it is called: CSV, JSON or GeoJSON. */
export function leesLijst(bytes: Uint8Array, codering?: string): Lijstlezing {
  const tekst = leesTekst(bytes, codering);
  if (!tekst.ok) return mis(tekst.reden);
  const inhoud = tekst.waarde.tekst.replace(/^\uFEFF/, '');
  if (/^\s*(\{|\[\s*[{\]])/.test(inhoud)) return leesJson(inhoud);
  const csv = leesCsvlijst(inhoud);
  if (!csv.ok) return csv;
  const tabel = leesTabel(csv.rijen);
  const opmerkingen = csv.zonderAanhaling
    ? [...tabel.opmerkingen, { code: 'aanhalingstekens' } as const]
    : tabel.opmerkingen;
  return binnenGrens({ ok: true, tabel: { ...tabel, opmerkingen }, gelezenAls: tekst.waarde.codering });
}
