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

/** To the database of this machine; a hosted one hears about its own site alone. */
export function maakBouwverslag({ url, secret, ingebed }: Supabase): Bouwverslag {
  const niets = async (): Promise<void> => undefined;
  if (!ingebed) return { begonnen: niets, online: niets, mislukt: async () => Number.POSITIVE_INFINITY };
  const rpc = maakRpc({ url, sleutel: secret });
  return {
    async begonnen(versie) {
      await rpc.haal('publicatie_begonnen', { versie: Number(versie) });
    },
    async online(bestand) {
      await rpc.haal('publicatie_online', bestand);
    },
    async mislukt({ uitleg, stilstand }) {
      const reden = stilstand ? 'inhoud' : 'bouwfout';
      const pauze = await rpc.haal('publicatie_mislukt', { reden, uitleg, stilstand });
      if (!pauze) throw new Error('publicatie_mislukt: no build of ours runs');
      return Date.parse(pauze.volgende_op);
    },
  };
}
