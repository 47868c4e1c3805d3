import type { Verbinding } from '#client/sessie.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';
import { type Stemfoutcode, stemfoutcodes } from '#domein/stemming/stemming.fouten.ts';
import type { Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';
import type { BewaardeUitslag } from '#domein/stemming/telling/uitslag.schema.ts';

/** A row of public.ronde; amounts in euro cents, moments ISO. */
export interface Beheerronde {
  readonly id: string;
  readonly slug: string;
  readonly naam: string;
  readonly status: Rondestatus;
  readonly voorbeeld: boolean;
  readonly budget_cent: number;
  readonly stemvorm: Stemvorm;
  readonly verdeelregel: Verdeelregel;
  readonly drempel: number;
  readonly quorum: number;
  readonly min_keuzes: number;
  readonly max_keuzes: number | null;
  readonly sluit_op: string;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
}
const KOLOMMEN =
  'id,slug,naam,status,voorbeeld,budget_cent,stemvorm,verdeelregel,drempel,quorum,min_keuzes,max_keuzes,sluit_op,stemmen_vanaf_op,stemmen_tot_op';

export interface Genodigde {
  readonly id: string;
  readonly email: string;
  /** Signed in once, or more. */
  readonly gezien: boolean;
  /** Of an adviser alone. */
  readonly functie?: string;
}
export interface Papiertelling {
  readonly uitgegeven: number;
  readonly ingevoerd: number;
  readonly niet_terug: number;
}
export interface Telling {
  readonly versie: number;
  readonly invoer_hash: string;
  readonly vastgesteld: boolean;
  readonly geldig: boolean;
  readonly uitslag: BewaardeUitslag;
  readonly zinnen: Readonly<Record<string, string>>;
}
/** How far a ronde is. Null: only a beheerder is told. */
export interface Jurystand {
  readonly status: Rondestatus;
  readonly verlengd: number;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
  readonly juryleden: readonly Genodigde[];
  readonly adviseurs: readonly Genodigde[];
  readonly aanvragen: number;
  readonly wachtend: number;
  readonly papier: Papiertelling;
  readonly gestemd: number | null;
  readonly quorum_gehaald: boolean | null;
  readonly uitslag: Telling | null;
}
export interface Uitnodiging {
  readonly adres: string;
  readonly stand: 'uitgenodigd' | 'al_uitgenodigd' | 'andere_rol' | 'medewerker' | 'ongeldig';
}
export interface Titel {
  readonly id: string;
  readonly titel: string;
}
/** The number is told once and kept nowhere. */
export interface Papierbiljet {
  readonly nummer: string;
  readonly aanvragen: readonly (Titel & { readonly bedrag_cent: number; readonly belang: boolean })[];
}
export interface Papierstand extends Papiertelling {
  readonly klaar: boolean;
  readonly wachten: readonly {
    readonly nummer: string;
    readonly stand: 'wacht' | 'ongelijk';
    readonly eigen: boolean;
  }[];
  readonly aanvragen: readonly Titel[];
}
export type Betalingsoort = 'betaald' | 'besteed' | 'teruggekomen';
export interface Betaling {
  readonly id: string;
  readonly aanvraag_id: string | null;
  readonly soort: Betalingsoort;
  readonly bedrag_cent: number;
  readonly dag: string;
}
export interface Toegekend extends Titel {
  readonly toegekend_cent: number;
}

/** `onbereikbaar`: nobody knows whether it arrived; look how it stands before doing it again. */
export type Beheerantwoord<Waarde> =
  | { readonly soort: 'gelukt'; readonly waarde: Waarde }
  | { readonly soort: 'geweigerd'; readonly code: Stemfoutcode }
  | { readonly soort: 'onbereikbaar' };

const WACHT_MS = 25_000;
const isCode = (code: unknown): code is Stemfoutcode => stemfoutcodes.some((een) => een === code);
const geweigerd = (code: unknown): Beheerantwoord<never> =>
  isCode(code) && code !== 'storing' ? { soort: 'geweigerd', code } : { soort: 'onbereikbaar' };

interface Vraag {
  readonly adres: string;
  readonly methode?: 'GET' | 'POST' | 'PATCH';
  readonly inhoud?: object;
  readonly koppen?: Readonly<Record<string, string>>;
}

async function vraag<Waarde>(
  { adres, methode = 'GET', inhoud, koppen }: Vraag,
  bewijs: string | null,
): Promise<Beheerantwoord<Waarde>> {
  if (bewijs === null) return geweigerd('toegang_verlopen');
  try {
    const antwoord = await fetch(adres, {
      method: methode,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${bewijs}`,
        ...(inhoud ? { 'content-type': 'application/json' } : {}),
        ...koppen,
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(WACHT_MS),
    });
    if (antwoord.status === 401) return geweigerd('toegang_verlopen');
    const gelezen = await antwoord.json();
    // A function of the database says what is wrong in a good answer, our own server in a bad one.
    const code: unknown = antwoord.ok ? gelezen?.fout : gelezen?.fouten?.[0]?.code;
    if (!antwoord.ok || code !== undefined) return geweigerd(code ?? (antwoord.status === 403 ? 'niet_bevoegd' : null));
    return { soort: 'gelukt', waarde: gelezen };
  } catch {
    return { soort: 'onbereikbaar' };
  }
}

export type Rondebeheer = ReturnType<typeof maakRondebeheer>;

/**
 * What staff do with a ronde, as the person who is signed in: the database decides what that person may. `bewijs` is asked
 * before each call, since it is renewed in the meantime. Nothing rejects.
 */
export function maakRondebeheer({ url, sleutel }: Verbinding, bewijs: () => Promise<string | null>) {
  const koppen = { apikey: sleutel };
  const rest = async <Waarde>(pad: string) => vraag<Waarde>({ adres: `${url}/rest/v1/${pad}`, koppen }, await bewijs());
  const roep = async <Waarde>(functie: string, inhoud: object) =>
    vraag<Waarde>({ adres: `${url}/rest/v1/rpc/${functie}`, methode: 'POST', inhoud, koppen }, await bewijs());
  const van = (ronde: string): string => `ronde_id=eq.${encodeURIComponent(ronde)}`;
  return {
    rondes: () => rest<readonly Beheerronde[]>(`ronde?select=${KOLOMMEN}&order=sluit_op.desc`),
    ronde: (slug: string) =>
      rest<readonly Beheerronde[]>(`ronde?select=${KOLOMMEN}&slug=eq.${encodeURIComponent(slug)}`),
    stand: (ronde: string) => roep<Jurystand>('jury_stand', { ronde }),
    stap: (ronde: string, naar: Rondestatus, reden: string | null) =>
      roep<{ stand: Rondestatus }>('ronde_stap', { ronde, naar, reden }),
    nodigUit: (ronde: string, rol: 'jurylid' | 'adviseur', adressen: readonly string[], functie: string | null) =>
      roep<{ adressen: readonly Uitnodiging[] }>('jury_uitnodigen', { ronde, rol, adressen, functie }),
    haalWeg: (lid: string) => roep<{ verwijderd: true }>('jury_verwijderen', { lid }),
    verleng: (ronde: string, tot: string, reden: string) =>
      roep<{ stemmen_tot_op: string; verlengd: number }>('stemmen_verlengen', { ronde, tot, reden }),
    /** When the jury votes; the database keeps it in order, and refuses by changing no row. */
    async zetStemtijd(ronde: string, stemmen_vanaf_op: string, stemmen_tot_op: string) {
      const antwoord = await vraag<readonly { slug: string }[]>(
        {
          adres: `${url}/rest/v1/ronde?slug=eq.${encodeURIComponent(ronde)}&select=slug`,
          methode: 'PATCH',
          inhoud: { stemmen_vanaf_op, stemmen_tot_op },
          koppen: { ...koppen, prefer: 'return=representation' },
        },
        await bewijs(),
      );
      return antwoord.soort === 'gelukt' && antwoord.waarde.length === 0 ? geweigerd('stap_kan_niet') : antwoord;
    },
    geefPapier: (ronde: string, jurylid: string) => roep<Papierbiljet>('papier_uitgeven', { ronde, jurylid }),
    papier: (ronde: string) => roep<Papierstand>('papier_stand', { ronde }),
    voerIn: (ronde: string, nummer: string, keuzes: Keuzes) =>
      roep<{ stand: 'wacht' | 'ongelijk' | 'ingevoerd' }>('papier_invoeren', { ronde, nummer, keuzes }),
    nietTerug: (ronde: string, aantal: number) => roep<Papiertelling>('papier_niet_terug', { ronde, aantal }),
    tel: async (ronde: string, reden: string | null) =>
      vraag<{ versie: number; invoer_hash: string }>(
        { adres: '/api/ronde/tellen', methode: 'POST', inhoud: { ronde, ...(reden ? { reden } : {}) } },
        await bewijs(),
      ),
    /** `met_de_hand`: requests that were decided before, and differ now. */
    stelVast: (ronde: string, versie: number, motivering: string) =>
      roep<{ versie: number; met_de_hand: readonly string[] }>('uitslag_vaststellen', { ronde, versie, motivering }),
    toegekend: (ronde: string) =>
      rest<readonly Toegekend[]>(
        `aanvraag?select=id,titel,toegekend_cent&${van(ronde)}&toegekend_cent=gt.0&order=titel`,
      ),
    betalingen: (ronde: string) =>
      rest<readonly Betaling[]>(`betaling?select=id,aanvraag_id,soort,bedrag_cent,dag&${van(ronde)}&order=dag,id`),
    legVast: (aanvraag: string, soort: Betalingsoort, bedrag_cent: number, dag: string) =>
      roep<{ id: string }>('betaling_vastleggen', { aanvraag, soort, bedrag_cent, dag }),
    haalBetalingWeg: (id: string) => roep<{ verwijderd: true }>('betaling_verwijderen', { id }),
  };
}
