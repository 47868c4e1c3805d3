import type { Functienaam, Serverfunctie } from '#domein/contract/contracten.ts';
import { maakRpc, type Rpc } from '#netlify/adapters/rpc.ts';

type Invoer = Readonly<Record<string, unknown>>;
/** What each function answers, given what it was asked. Throws for a database that fails. */
type Antwoorden<Naam extends Functienaam> = Readonly<Partial<Record<Naam, (invoer: Invoer) => unknown>>>;

export interface Gevraagd {
  readonly functie: string;
  readonly invoer: Invoer;
}

/** A database that answers as it is told; `gevraagd` fills with what it was asked. Each answer goes by its contract. */
export function namaakRpc<Naam extends Functienaam = Serverfunctie>(
  antwoorden: Antwoorden<Naam>,
): { rpc: Rpc<Naam>; gevraagd: Gevraagd[] } {
  const gevraagd: Gevraagd[] = [];
  const perNaam = new Map<string, (invoer: Invoer) => unknown>(Object.entries(antwoorden));
  const haal: typeof fetch = async (adres, init) => {
    const verzoek = new Request(adres, init);
    const functie = new URL(verzoek.url).pathname.split('/').at(-1) ?? '';
    const invoer: Invoer = JSON.parse((await verzoek.text()) || '{}');
    gevraagd.push({ functie, invoer });
    const antwoord = perNaam.get(functie);
    if (!antwoord) return Response.json({ code: 'PGRST202', message: functie }, { status: 404 });
    try {
      return Response.json(antwoord(invoer));
    } catch {
      return Response.json({ code: '57014', message: functie }, { status: 500 });
    }
  };
  return { rpc: maakRpc<Naam>({ url: 'http://database.test', sleutel: 'proef', fetch: haal }), gevraagd };
}
