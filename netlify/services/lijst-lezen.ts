import { leesTekst } from '#domein/plek/import/codering.ts';
import type { Importfout, Importreden } from '#domein/plek/import/import.fouten.ts';
import { LIJST_KOLOMMEN } from '#domein/plek/import/inlezen.limieten.ts';
import { leesJsonlijst } from '#domein/plek/lijst/lijst.json.ts';
import { type Lijsttabel, leesTabel } from '#domein/plek/lijst/lijst.tabel.ts';
import { leesCsvlijst } from '#netlify/adapters/lijst-csv.ts';
import { isRekenblad, leesRekenblad } from '#netlify/adapters/rekenblad.ts';

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

const REKENBLADFOUT = { bom: 'rekenblad_groot', te_veel: 'rekenblad_groot', stuk: 'rekenblad_stuk' } as const;
function leesBlad(bytes: Uint8Array): Lijstlezing {
  const blad = leesRekenblad(bytes);
  if (!blad.ok) return mis({ code: REKENBLADFOUT[blad.fout] });
  const tabel = leesTabel(blad.rijen);
  const over = blad.andere.length > 0 ? [{ code: 'bladen_over', blad: blad.blad, namen: blad.andere } as const] : [];
  return binnenGrens({
    ok: true,
    tabel: { ...tabel, opmerkingen: [...tabel.opmerkingen, ...over] },
    gelezenAls: 'rekenblad',
  });
}

/** Reads a list as a city has it, by what stands in it and not by what it is called: CSV, JSON, GeoJSON, .xlsx or .ods. */
export function leesLijst(bytes: Uint8Array, codering?: string): Lijstlezing {
  if (isRekenblad(bytes)) return leesBlad(bytes);
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
