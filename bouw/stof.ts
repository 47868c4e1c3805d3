import type { Stappen } from '#bouw/stappen.ts';
import { Stilgevallen } from '#bouw/stilgevallen.ts';
import { alsBestand, leesVorige } from '#bouw/vorige.ts';
import { vraagWeggehaald } from '#client/gedeeld/gepubliceerd.ts';
import { leesBouwOmgeving } from '#config/env.ts';
import { stad } from '#config/stad.ts';
import { type Gelezen, type Keuring, keurRijen, leesRijen } from '#content/lezen/rijen.ts';
import { type Inhoud, tabellen } from '#content/lezen/tabellen.ts';
import { zonderWeggehaald } from '#content/lezen/terugval.ts';
import { gebiedsFouten, omvangFouten, type Verdwenen, verdwenenRijen } from '#content/lezen/verdwenen.ts';
import type { Publicatiebestand } from '#domein/publicatie/publicatie.schema.ts';
import type { Stilstand } from '#domein/publicatie/stilstand.schema.ts';

/** What the site says of itself: which content it shows, and what was held back. */
export type Gezegd = Pick<Publicatiebestand, 'versie' | 'tegengehouden'>;

/**
 * What a site is made of. The rows as the database gave them are only in the file: those of a large city take hundreds of
 * megabytes, and nobody looks at them any more.
 */
export interface Stof {
  readonly inhoud: Inhoud;
  /** With which the next build compares its content. */
  readonly bestand: Buffer;
  readonly gezegd: Gezegd;
}

interface Beide {
  /** All that is published. */
  readonly nu: Gelezen;
  /** What is online; undefined when nothing is. */
  readonly vorige: Gelezen | undefined;
}

async function leesBeide(site: string, stappen: Stappen): Promise<Beide> {
  const nu = await stappen.meet('reading', () => leesRijen());
  return { nu, vorige: await stappen.meet('what is online', () => leesVorige(site, nu.rijen)) };
}

const stofVan = async ({ inhoud, rijen }: Keuring, gezegd: Gezegd): Promise<Stof> => ({
  inhoud,
  gezegd,
  bestand: await alsBestand({ versie: gezegd.versie, rijen }),
});

/** Rows that went away by themselves, when that is to be looked at. */
const zoekVerdwenen = async ({ nu, vorige }: Beide): Promise<Verdwenen> =>
  vorige && leesBouwOmgeving().KRIMP_TOEGESTAAN !== 'ja'
    ? verdwenenRijen(vorige.rijen, nu.rijen, vraagWeggehaald)
    : new Map();

/** A site of `versie` that does not show all of `nu`, and why. */
const houdTegen = (versie: number, nu: Gelezen, stilstand: Stilstand): Gezegd => ({
  versie,
  tegengehouden: { versie: nu.versie, op: new Date().toISOString(), stilstand },
});

/**
 * All that is published now. A row that does not fit keeps the version that is online, which the site then says. Throws
 * Stilgevallen when this content may not replace what is online.
 */
export async function leesStof(site: string, stappen: Stappen): Promise<Stof> {
  const beide = await leesBeide(site, stappen);
  const { nu, vorige } = beide;
  const gekeurd = await stappen.meet('checking', async () => keurRijen(nu.rijen, vorige?.rijen));
  const fouten = [
    ...gebiedsFouten(gekeurd.rijen, stad.aantal),
    ...(vorige ? omvangFouten(vorige.rijen, await zoekVerdwenen(beide)) : []),
  ];
  // Why an area does not fit says more than that there is one too few.
  const waarom = gekeurd.fouten.filter(({ tabel }) => fouten.some((fout) => fout.tabel === tabel));
  const [eerste, ...rest] = [...waarom, ...fouten];
  if (eerste) throw new Stilgevallen([eerste, ...rest]);
  const [ongeschikt] = gekeurd.fouten;
  return stofVan(gekeurd, ongeschikt ? houdTegen(vorige?.versie ?? 0, nu, ongeschikt) : { versie: nu.versie });
}

/**
 * What is online without what was taken away since; undefined when nothing is, or no site can be made of it. `waarom`: why
 * the rest has to wait.
 */
export async function leesEerdereStof(site: string, waarom: Stilstand, stappen: Stappen): Promise<Stof | undefined> {
  const beide = await leesBeide(site, stappen);
  const { nu, vorige } = beide;
  if (!vorige) return undefined;
  const oud = keurRijen(zonderWeggehaald(vorige.rijen, nu.rijen, await zoekVerdwenen(beide)));
  // The makelaars are those of now; any other row that does not fit would be one that the site loses.
  const ongeschikt = oud.fouten.some(({ tabel }) => tabel !== tabellen.makelaar.tabel);
  if (ongeschikt || gebiedsFouten(oud.rijen, stad.aantal).length > 0) return undefined;
  return stofVan(oud, houdTegen(vorige.versie, nu, waarom));
}
