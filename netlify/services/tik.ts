import { z } from 'zod';
import type { Stad } from '#config/stad-vorm.ts';
import { type Bezorging, bezorg, type Telling } from '#netlify/services/bezorgen.ts';
import { type Publicatie, publiceer } from '#netlify/services/publiceren.ts';

/** The platform stops a scheduled function after 30 s; a mail that was begun must still end within that. */
const MAILTIJD_MS = 15_000;

const werkSchema = z.object({
  bezet: z.boolean(),
  rondes_verder: z.number().default(0),
  feedback_afgesloten: z.number().default(0),
});

const aantal = z.number();

export type Tikverslag = Telling & {
  bezet: number;
  rondeseinen: number;
  werkberichten: number;
  rondes_verder: number;
  feedback_afgesloten: number;
  bouwopdrachten: number;
};

export interface Tikdelen extends Bezorging {
  /** Absent where nobody builds on our order. */
  readonly publicatie?: Publicatie | undefined;
}

/** What of the city decides when something is due. */
type Termijnen = Pick<Stad, 'bewaartermijnen' | 'antwoordDagen' | 'maandenVers'>;

/**
 * All that is due by the clock: first what the database does itself, with how long things are kept in this city, then
 * the mails, then the order for a build. Ticks may overlap.
 */
export async function tik({ publicatie, ...bezorging }: Tikdelen, stad: Termijnen): Promise<Tikverslag> {
  const { rpc } = bezorging;
  const { bewaartermijnen, antwoordDagen, maandenVers: vers_maanden } = stad;
  const termijnen = { ...bewaartermijnen, antwoord_dagen: antwoordDagen, vers_maanden };
  const { bezet, ...geteld } = werkSchema.parse(await rpc.roep('tik_werk', { termijnen }));
  const rondeseinen = aantal.parse(
    await rpc.roep('rondeseinen_versturen', { bewaar_maanden: bewaartermijnen.contact_maanden }),
  );
  const werkberichten = aantal.parse(
    await rpc.roep('werkberichten_schrijven', { feedback_dagen: antwoordDagen, vers_maanden }),
  );
  const mails = await bezorg(bezorging, new Date(bezorging.klok.nu().getTime() + MAILTIJD_MS));
  const bouwopdrachten = publicatie ? await publiceer(rpc, publicatie) : 0;
  return { bezet: Number(bezet), ...geteld, rondeseinen, werkberichten, ...mails, bouwopdrachten };
}
