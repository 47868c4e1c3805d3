import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { stad } from '#config/stad.ts';
import { parseAanmelding } from '#domein/aanmelding/aanmelding.rules.ts';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { parseAanvraag } from '#domein/aanvraag/aanvraag.rules.ts';
import { parseFeedback } from '#domein/feedback/feedback.rules.ts';
import { veldfoutcodes, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { nieuwAdres } from '#tests/support/meedoen-omgeving.ts';
import { type Echteproef, openEchteproef } from '#tests/support/meedoen-postgres.ts';
import { type Aanval, maakAanval } from '#tests/support/meedoen-vijandig.ts';
import { maakToeval } from '#tests/support/stadmaker/toeval.ts';

const AANTAL = 10_000;
const TEGELIJK = 12;
const ZAAD = 20_261_122;

let proef: Echteproef;
beforeAll(async () => {
  proef = await openEchteproef();
});
afterAll(() => proef?.stop());

const weigering = z.object({
  fouten: z
    .array(
      z.object({
        veld: z.string().nullable(),
        code: z.enum([...veldfoutcodes, ...aanvraagfoutcodes, ...verzoekfoutcodes]),
        rij: z.number().optional(),
      }),
    )
    .min(1),
});

/** What the record must hold, letter by letter: the words as they were read, nothing escaped, cut or carried out. */
const inhoud: Readonly<Record<string, (ruw: unknown) => Record<string, unknown> | undefined>> = {
  M: (ruw) => {
    const gelezen = parseAanmelding(ruw, stad.kaart.kader);
    if (!gelezen.ok) return undefined;
    const { naam, omschrijving, themas, adres, lat, lon, website } = gelezen.waarde;
    return { naam, omschrijving, themas, adres, lat, lon, website };
  },
  B: (ruw) => {
    const gelezen = parseAanvraag(ruw);
    if (!gelezen.ok) return undefined;
    const { titel, plan, doelgroep, wanneer, gevraagd_cent } = gelezen.waarde;
    return { titel, plan, doelgroep, wanneer, gevraagd_cent: String(gevraagd_cent) };
  },
  F: (ruw) => {
    const gelezen = parseFeedback(ruw);
    if (!gelezen.ok) return undefined;
    const { over, over_id, gezicht, tekst, wens } = gelezen.waarde;
    return { over, over_id, gezicht, tekst, wens };
  },
};
const TABEL: Readonly<Record<string, string>> = { M: 'aanmelding', B: 'aanvraag', F: 'feedback' };

interface Afloop {
  readonly status: number;
  readonly nummer?: string | undefined;
}

const FORMULIER = 'application/x-www-form-urlencoded';
// What none of our own pages holds.
const UITGEBROKEN = /<script>alert|<img src=x|<svg\/onload|<b>|onerror=alert\(1\)>/;

/** The answer to a plain form: a page to go to, or one with the form in it and nothing that breaks out of a field. */
async function leesPagina(antwoord: Response): Promise<Afloop> {
  const { status } = antwoord;
  if (status === 303) {
    const naar = new URL(antwoord.headers.get('location') ?? '', 'https://portaal.voorbeeld.test');
    return { status, nummer: naar.pathname.split('/').at(-2) };
  }
  const html = await antwoord.text();
  if (html.split('id="formulier"').length !== 2 || UITGEBROKEN.test(html)) throw new Error(`A broken page: ${html}`);
  return { status };
}

async function val({ pad, soort, body }: Aanval, alsPagina: boolean): Promise<Afloop> {
  const antwoord = await proef.stuur(
    new Request(`https://portaal.voorbeeld.test${pad}`, {
      method: 'POST',
      body,
      headers: { 'content-type': soort, accept: alsPagina ? 'text/html' : 'application/json' },
    }),
    nieuwAdres(),
  );
  if (alsPagina) return leesPagina(antwoord);
  const uit: unknown = await antwoord.json();
  if (antwoord.status < 400)
    return { status: antwoord.status, ...z.object({ nummer: z.string().optional() }).parse(uit) };
  expect(() => weigering.parse(uit)).not.toThrow();
  return { status: antwoord.status };
}

test(`${AANTAL} spoilt requests each get a code, or are kept as they were sent`, { timeout: 300_000 }, async () => {
  const regels: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((regel) => void regels.push(regel));
  const { volgend } = maakToeval(ZAAD);
  const aanvallen = Array.from({ length: AANTAL }, () => maakAanval(volgend));
  const bewaard: { nummer: string; aanval: Aanval }[] = [];
  const statussen = new Map<number, number>();
  let volgende = 0;
  const werker = async () => {
    for (let aanval = aanvallen[volgende++]; aanval; aanval = aanvallen[volgende++]) {
      const { status, nummer } = await val(aanval, aanval.soort === FORMULIER && volgende % 2 === 0);
      statussen.set(status, (statussen.get(status) ?? 0) + 1);
      if (nummer) bewaard.push({ nummer, aanval });
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werker));
  vi.restoreAllMocks();

  expect(regels).toEqual([]);
  expect([...statussen.keys()].filter((status) => status >= 500)).toEqual([]);
  // Every kind of answer was seen, so the generator reaches them all.
  expect([...statussen.keys()].sort()).toEqual(expect.arrayContaining([201, 303, 400, 404, 413, 415, 422]));
  expect(bewaard.length).toBeGreaterThan(500);

  const rijen = new Map<string, Record<string, unknown>>();
  for (const tabel of Object.values(TABEL))
    for (const rij of (await proef.eigenaar.query(`select * from public.${tabel}`)).rows) rijen.set(rij.nummer, rij);
  const gevonden = bewaard.filter(({ nummer }) => rijen.has(nummer));
  expect(gevonden.length).toBeGreaterThan(500);
  for (const { nummer, aanval } of gevonden)
    expect(rijen.get(nummer), aanval.body.toString().slice(0, 500)).toMatchObject(
      inhoud[nummer.charAt(0)]?.(aanval.velden) ?? { onmogelijk: true },
    );

  const half = await proef.eigenaar.query(`
    select 'aanvraag zonder post' as wat from public.aanvraag a where not exists (select from public.begrotingspost p where p.aanvraag_id = a.id)
    union all select 'contact zonder dossier' from prive.contact c where not exists (select from public.gebeurtenis g where g.dossier_id = c.dossier_id)
    union all select 'inzending zonder antwoord' from prive.inzending where antwoord is null
    union all select 'niet precies een begin' from (
      select id from public.aanmelding union all select id from public.aanvraag union all select id from public.feedback
    ) d where (select count(*) from public.gebeurtenis g where g.dossier_id = d.id and g.soort = 'ingediend') <> 1`);
  expect(half.rows).toEqual([]);
});
