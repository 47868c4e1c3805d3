import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import type { Email } from 'postal-mime';
import { stad } from '#config/stad.ts';
import type { Adres } from '#domein/contract/eindpunten.ts';
import { maakPuzzelmaker } from '#netlify/adapters/puzzel.ts';
import { willekeur } from '#netlify/adapters/willekeur.ts';
import { behandel, type Eindpunt } from '#netlify/http/behandel.ts';
import {
  aanmelding,
  aanvraag,
  dossier,
  feedback,
  mailkeuze,
  rondesein,
  verbetering,
} from '#netlify/http/eindpunten.ts';
import { foto } from '#netlify/http/fotogesprek.ts';
import { behandelGesprek, type Gesprek } from '#netlify/http/gesprek.ts';
import { inlezen } from '#netlify/http/inleesgesprek.ts';
import * as jurygesprekken from '#netlify/http/jurygesprekken.ts';
import { namens } from '#netlify/http/werkgesprekken.ts';
import { openPostbus } from '#netlify/local/postbus.ts';
import { type Samenstelling, stelSamen } from '#netlify/samenstelling.ts';
import { type Tikverslag, tik } from '#netlify/services/tik.ts';
import { stelTikSamen } from '#netlify/tik-samenstelling.ts';

type Functie = (verzoek: Request, ip: string, delen: () => Samenstelling) => Promise<Response>;
const functie =
  <Waarde>(eindpunt: Eindpunt<Waarde>): Functie =>
  (verzoek, ip, delen) =>
    behandel(eindpunt, verzoek, { ip }, delen);
const gesprek =
  <Waar extends Adres>(dit: Gesprek<Waar>): Functie =>
  (verzoek, ip, delen) =>
    behandelGesprek(dit, verzoek, { ip }, delen);
const functies: Readonly<Record<string, Functie>> = {
  '/api/aanmelding': functie(aanmelding),
  '/api/aanvraag': functie(aanvraag),
  '/api/feedback': functie(feedback),
  '/api/verbetering': functie(verbetering),
  '/api/dossier': functie(dossier),
  '/api/rondesein': functie(rondesein),
  '/api/mailkeuze': functie(mailkeuze),
  '/api/namens': gesprek(namens),
  '/api/jury': gesprek(jurygesprekken.jury),
  '/api/belang': gesprek(jurygesprekken.belang),
  '/api/belang/nakijken': gesprek(jurygesprekken.belangvraag),
  '/api/stembiljet/papier': gesprek(jurygesprekken.papierkeuze),
  '/api/stembiljet': gesprek(jurygesprekken.stembiljet),
  '/api/stembiljet/controle': gesprek(jurygesprekken.stembiljetControle),
  '/api/advies': gesprek(jurygesprekken.advies),
  '/api/foto': gesprek(foto),
  '/api/plekken-inlezen': gesprek(inlezen),
  '/api/ronde/tellen': gesprek(jurygesprekken.rondeTellen),
};

/** A built page as small as it can be, with what any of the forms draws with. */
const GEBIEDEN = [{ naam: 'Wijk', keuzes: [['buurt-1', 'Buurt']] }];
const GEGEVENS = JSON.stringify({
  gebieden: GEBIEDEN,
  rondes: [],
  prioriteiten: [],
  onderwerpen: [],
  wijken: [],
}).replaceAll('"', '&quot;');
const GEBOUWD = `<!doctype html><html lang="nl"><head><title>Titel</title></head><body><main>
<meedoen-formulier data-gegevens="${GEGEVENS}"><div id="formulier"></div></meedoen-formulier></main></body></html>`;
const PAGINAKOPPEN = { 'content-security-policy': "default-src 'self'; form-action 'self'" };

export interface Zendwijze {
  /** Address of the sender; another one for each request when it is not given. */
  readonly ip?: string;
  readonly koppen?: Record<string, string>;
}

export interface Meedoenproef {
  readonly delen: Samenstelling;
  stuur(verzoek: Request, ip?: string): Promise<Response>;
  stuurJson(pad: string, inhoud: unknown, hoe?: Zendwijze): Promise<Response>;
  stuurFormulier(pad: string, velden: string[][] | Record<string, string>, hoe?: Zendwijze): Promise<Response>;
  /** A solved puzzle, as a browser sends it. */
  losPuzzelOp(): Promise<string>;
  tik(): Promise<Tikverslag>;
  /** All mail that was delivered, newest first. */
  post(): Promise<Email[]>;
  /** Mail goes nowhere until it is switched on again. */
  zetPost(aan: boolean): void;
  stop(): Promise<void>;
}

const MET_PUZZEL = new Set(['/api/aanmelding', '/api/aanvraag', '/api/feedback', '/api/rondesein', '/api/verbetering']);

let teller = 0;
/** An address nobody used before in this process. */
export const nieuwAdres = (): string => {
  teller += 1;
  return `10.${(teller >> 16) & 255}.${(teller >> 8) & 255}.${teller & 255}`;
};

/** The functions with everything behind them: `haal` is the database, mail lands in a mailbox of its own. */
export async function openMeedoen(
  haal: typeof fetch,
  siteUrl = 'https://portaal.voorbeeld.test',
): Promise<Meedoenproef> {
  const map = await mkdtemp(join(tmpdir(), 'buurtportaal-meedoen-'));
  const postbus = await openPostbus(map);
  const smtp = (poort: number) => `smtp://127.0.0.1:${poort}`;
  const basis = stelSamen(
    {
      SUPABASE_URL: 'http://database.test',
      SUPABASE_PUBLISHABLE_KEY: 'publishable',
      SUPABASE_SECRET_KEY: 'geheim',
      SITE_URL: siteUrl,
      SMTP_URL: smtp(postbus.smtpPoort),
      AFZENDER: 'portaal@voorbeeld.test',
      HMAC_SLEUTEL: randomUUID() + randomUUID(),
    },
    haal,
  );
  const paginas = { haal: async () => ({ html: GEBOUWD, koppen: new Headers(PAGINAKOPPEN) }) };
  // The least work there is, so that sixty puzzles are solved in no time.
  const puzzels = maakPuzzelmaker(basis.hasher, { ...willekeur, tussen: () => 2 });
  const delen: Samenstelling = { ...basis, paginas, puzzels };
  let postAan = true;

  const stuur: Meedoenproef['stuur'] = async (verzoek, ip = nieuwAdres()) => {
    const deze = functies[new URL(verzoek.url).pathname];
    if (!deze) throw new Error(`No function at ${verzoek.url}.`);
    return deze(verzoek, ip, () => delen);
  };
  const post = (pad: string, soort: string, body: string, { ip, koppen }: Zendwijze = {}) =>
    stuur(new Request(`${siteUrl}${pad}`, { method: 'POST', body, headers: { 'content-type': soort, ...koppen } }), ip);
  async function losPuzzelOp(): Promise<string> {
    const challenge = (await delen.puzzels.maak(delen.klok.nu())) as Challenge; // as the widget takes it
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  }
  return {
    delen,
    stuur,
    async stuurJson(pad, inhoud, hoe) {
      // As our own script: a form that is sent in comes with a solved puzzle, unless the test says another.
      const isInhoud = typeof inhoud === 'object' && inhoud !== null;
      const vraagtCode = isInhoud && 'actie' in inhoud && inhoud.actie === 'nieuwe_code';
      const kaal = isInhoud && (MET_PUZZEL.has(pad) || vraagtCode) && !('altcha' in inhoud);
      const alles = kaal ? { ...inhoud, altcha: await losPuzzelOp() } : inhoud;
      return post(pad, 'application/json', JSON.stringify(alles), hoe);
    },
    stuurFormulier: (pad, velden, hoe) =>
      post(pad, 'application/x-www-form-urlencoded', new URLSearchParams(velden).toString(), hoe),
    losPuzzelOp,
    async tik() {
      // Port 9 on loopback: nobody listens there.
      const SMTP_URL = postAan ? smtp(postbus.smtpPoort) : smtp(9);
      const bezorging = stelTikSamen({ ...delen, omgeving: { ...delen.omgeving, SMTP_URL } });
      const fouten: unknown[] = [];
      const meld = (_deel: string, fout: unknown) => fouten.push(fout);
      const verslag = await tik({ ...bezorging, meld }, stad).finally(() => bezorging.post.sluit());
      if (fouten.length > 0) throw fouten[0];
      return verslag;
    },
    async post() {
      const antwoord = await postbus.web.fetch(new Request('http://postbus.test/berichten.json'));
      return antwoord.json();
    },
    zetPost(aan) {
      postAan = aan;
    },
    async stop() {
      await postbus.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}
