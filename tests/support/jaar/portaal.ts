import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject } from 'vitest';
import { z } from 'zod';
import { serverpaths } from '#config/paths.ts';
import { publicatiebestandSchema, publicatiestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { haalToegang } from '#tests/support/inlogcode.ts';
import { type SiteProces, startSite } from '#tests/support/site-proces.ts';

export const BEHEERDER = 'beheerder@voorbeeld.test';
export const MAKELAAR = 'makelaar@voorbeeld.test';
const DAG_MS = 86_400_000;
/** A build on a machine that does other things too. */
const BOUW_MS = 240_000;
const PAGINA = 1000;
const versiesSchema = z.tuple([z.object({ versie: z.number() })]);
const rijenSchema = z.array(z.record(z.string(), z.unknown()));
export type Rij = z.infer<typeof rijenSchema>[number];

/** A portal whose clock goes as fast as the story, with everybody's hands. */
export interface Jaarportaal {
  readonly proces: SiteProces;
  /** The moment it is there. */
  nu(): Date;
  verzet(dagen: number): Promise<void>;
  /** Signs in by a mailed code; who works here does so again after the clock is moved. */
  meldAan(adres: string): Promise<void>;
  /** A call of the database's API as somebody who signed in. */
  vraag(wie: string, pad: string, inhoud?: unknown, methode?: string): Promise<unknown>;
  /** A step of a beheerder through a database function. Throws when it is refused. */
  roep(functie: string, inhoud: object): Promise<void>;
  /** All rows of a table, as somebody who may see them. */
  rijen(wie: string, van: string): Promise<Rij[]>;
  /** A plain form, as a browser without JavaScript sends it. Throws unless it was taken. */
  formulier(pad: string, velden: readonly (readonly [string, string])[]): Promise<void>;
  /** A call of a function of ours as somebody who signed in. */
  stuur(wie: string, pad: string, inhoud: unknown): Promise<unknown>;
  pagina(pad: string): Promise<{ readonly status: number; readonly tekst: string }>;
  /** Waits until the site shows all that was published. Throws when a build fails. */
  online(): Promise<void>;
  stop(): Promise<void>;
}

export async function openJaarportaal(): Promise<Jaarportaal> {
  const map = await mkdtemp(join(tmpdir(), 'buurtportaal-jaar-'));
  const klok = join(map, 'klok');
  await writeFile(klok, '0');
  let vooruit = 0;
  const voorlader = pathToFileURL(resolve('tests/support/jaar/verzet-klok.ts')).href;
  const proces = await startSite({
    map,
    vanaf: inject('startmap'),
    env: { KLOK_VOORUIT: klok, NODE_OPTIONS: `--import ${voorlader}` },
  });
  const bewijzen = new Map<string, string>();

  async function haal(
    adres: string,
    bewijs: string,
    inhoud?: unknown,
    methode = inhoud === undefined ? 'GET' : 'POST',
  ) {
    const antwoord = await fetch(adres, {
      method: methode,
      headers: { 'content-type': 'application/json', apikey: proces.sleutel, authorization: `Bearer ${bewijs}` },
      body: inhoud === undefined ? null : JSON.stringify(inhoud),
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${methode} ${adres} answered ${antwoord.status}: ${tekst}`);
    return tekst === '' ? undefined : (JSON.parse(tekst) as unknown);
  }
  async function meldAan(adres: string): Promise<void> {
    bewijzen.set(adres, await haalToegang(proces, adres));
  }
  const bewijsVan = (wie: string): string => {
    const bewijs = bewijzen.get(wie);
    if (!bewijs) throw new Error(`${wie} did not sign in.`);
    return bewijs;
  };
  const vraag: Jaarportaal['vraag'] = (wie, pad, inhoud, methode) =>
    haal(`${proces.database}/rest/v1/${pad}`, bewijsVan(wie), inhoud, methode);
  const pagina: Jaarportaal['pagina'] = async (pad) => {
    const antwoord = await fetch(`${proces.site}${pad}`);
    return { status: antwoord.status, tekst: await antwoord.text() };
  };
  const inhoudsversie = async (): Promise<number> => {
    const [{ versie }] = versiesSchema.parse(
      await haal(`${proces.database}/rest/v1/content_versie?select=versie`, proces.sleutel),
    );
    return versie;
  };

  return {
    proces,
    nu: () => new Date(Date.now() + vooruit),
    async verzet(dagen) {
      vooruit += dagen * DAG_MS;
      // At once: half a number would turn the clock back.
      await writeFile(`${klok}-nieuw`, String(vooruit));
      await rename(`${klok}-nieuw`, klok);
      // Sessions end meanwhile, as they do for people. Who was in a jury has no account any more.
      bewijzen.clear();
      for (const wie of [BEHEERDER, MAKELAAR]) await meldAan(wie);
    },
    meldAan,
    vraag,
    async roep(functie, inhoud) {
      const antwoord = await vraag(BEHEERDER, `rpc/${functie}`, inhoud);
      if (typeof antwoord === 'object' && antwoord !== null && 'fout' in antwoord)
        throw new Error(`${functie} ${JSON.stringify(inhoud)}: ${String(antwoord.fout)}`);
    },
    async rijen(wie, van) {
      const alle: Rij[] = [];
      for (;;) {
        const streep = van.includes('?') ? '&' : '?';
        const deel = rijenSchema.parse(await vraag(wie, `${van}${streep}limit=${PAGINA}&offset=${alle.length}`));
        alle.push(...deel);
        if (deel.length < PAGINA) return alle;
      }
    },
    async formulier(pad, velden) {
      const antwoord = await fetch(`${proces.site}${pad}`, {
        method: 'POST',
        body: new URLSearchParams(velden.map(([naam, waarde]) => [naam, waarde])),
        headers: { origin: proces.site },
        redirect: 'manual',
      });
      if (antwoord.status !== 303) throw new Error(`${pad} answered ${antwoord.status}: ${await antwoord.text()}`);
    },
    stuur: (wie, pad, inhoud) => haal(`${proces.site}${pad}`, bewijsVan(wie), inhoud),
    pagina,
    async online() {
      const stand = async () => {
        const { uitleg, mislukt_op, online_op } = publicatiestandSchema.parse(
          await vraag(BEHEERDER, 'rpc/publicatie_stand', {}),
        );
        if (mislukt_op && mislukt_op > (online_op ?? '')) throw new Error(`A build was refused: ${uitleg}`);
        const { tekst } = await pagina(serverpaths.publicatiegegevens);
        return publicatiebestandSchema.parse(JSON.parse(tekst)).versie === (await inhoudsversie());
      };
      await expect.poll(stand, { timeout: BOUW_MS, interval: 250 }).toBe(true);
    },
    async stop() {
      await proces.stop();
      await rm(map, { recursive: true, force: true });
    },
  };
}
