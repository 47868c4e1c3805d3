import { z } from 'zod';
import type { Bewaartermijnen } from '#config/stad-vorm.ts';
import { type Bezorging, bezorg, type Telling } from '#netlify/services/bezorgen.ts';
import { type Publicatie, publiceer } from '#netlify/services/publiceren.ts';

/** The platform stops a scheduled function after 30 s; a mail that was begun must still end within that. */
const MAILTIJD_MS = 15_000;

const werkSchema = z.object({
  bezet: z.boolean(),
  rondes_verder: z.number().default(0),
  feedback_afgesloten: z.number().default(0),
});

export type Tikverslag = Telling & {
  bezet: number;
  rondeseinen: number;
  rondes_verder: number;
  feedback_afgesloten: number;
  bouwopdrachten: number;
};

/** What the daily work of the database counts and clears with; what is left out has the database's own default. */
export interface Tiktermijnen extends Bewaartermijnen {
  readonly antwoord_dagen?: number;
  readonly vers_maanden?: number;
}

export interface Tikdelen extends Bezorging {
  /** Absent where nobody builds on our order. */
  readonly publicatie?: Publicatie | undefined;
}

/**
 * All that is due by the clock: first what the database does itself, with how long things are kept in this city, then
 * the mails, then the order for a build. Ticks may overlap.
 */
export async function tik({ publicatie, ...bezorging }: Tikdelen, termijnen: Tiktermijnen): Promise<Tikverslag> {
  const { bezet, ...geteld } = werkSchema.parse(await bezorging.rpc.roep('tik_werk', { termijnen }));
  const rondeseinen = z
    .number()
    .parse(await bezorging.rpc.roep('rondeseinen_versturen', { bewaar_maanden: termijnen.contact_maanden }));
  const mails = await bezorg(bezorging, new Date(bezorging.klok.nu().getTime() + MAILTIJD_MS));
  const bouwopdrachten = publicatie ? await publiceer(bezorging.rpc, publicatie) : 0;
  return { bezet: Number(bezet), ...geteld, rondeseinen, ...mails, bouwopdrachten };
}
