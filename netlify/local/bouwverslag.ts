import { z } from 'zod';
import type { Publicatiebestand } from '#domein/publicatie/publicatie.schema.ts';
import { maakRpc } from '#netlify/adapters/rpc.ts';
import type { Bouwfout } from '#netlify/local/bouwfout.ts';
import type { Supabase } from '#netlify/local/supabase.ts';

/** Tells the database how publishing goes, so that staff see it in the workplace. */
export interface Bouwverslag {
  /** A build begins that shows at least this content version. */
  begonnen(versie: string): Promise<void>;
  online(bestand: Publicatiebestand): Promise<void>;
  /** Resolves to the moment (ms) after which the same content may be tried again. */
  mislukt(fout: Pick<Bouwfout, 'uitleg' | 'stilstand'>): Promise<number>;
}

const pauzeSchema = z.object({ volgende_op: z.string() });

/** To the database of this machine; a hosted one hears about its own site alone. */
export function maakBouwverslag({ url, secret, ingebed }: Supabase): Bouwverslag {
  const niets = async (): Promise<void> => undefined;
  if (!ingebed) return { begonnen: niets, online: niets, mislukt: async () => Number.POSITIVE_INFINITY };
  const rpc = maakRpc({ url, sleutel: secret });
  return {
    async begonnen(versie) {
      await rpc.roepLos('publicatie_begonnen', { versie });
    },
    async online(bestand) {
      await rpc.roepLos('publicatie_online', bestand);
    },
    async mislukt({ uitleg, stilstand }) {
      const reden = stilstand ? 'inhoud' : 'bouwfout';
      const pauze = pauzeSchema.parse(await rpc.roepLos('publicatie_mislukt', { reden, uitleg, stilstand }));
      return Date.parse(pauze.volgende_op);
    },
  };
}
