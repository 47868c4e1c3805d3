import type { Poort } from '#client/poort.ts';
import type {
  Beheerronde,
  Betaling,
  Betalingsoort,
  Jurystand,
  Papierbiljet,
  Papierstand,
  Papiertelling,
  Toegekend,
  Uitnodiging,
} from '#client/rondebeheer.vorm.ts';
import type { Verbinding } from '#client/sessie.ts';
import { geweigerd, type Stemvraag, stelVraagAls } from '#client/stemvraag.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';

const KOLOMMEN =
  'id,slug,naam,status,voorbeeld,budget_cent,stemvorm,verdeelregel,drempel,quorum,min_keuzes,max_keuzes,sluit_op,stemmen_vanaf_op,stemmen_tot_op';

export type Rondebeheer = ReturnType<typeof maakRondebeheer>;

/**
 * What staff do with a ronde, as the person who is signed in: the database decides what that person may. Nothing rejects.
 */
export function maakRondebeheer({ url, sleutel }: Verbinding, poort: Poort) {
  const koppen = { apikey: sleutel };
  const vraag = <Waarde>(wat: Omit<Stemvraag, 'bewijs'>) => stelVraagAls<Waarde>(poort, wat);
  const rest = <Waarde>(pad: string) => vraag<Waarde>({ adres: `${url}/rest/v1/${pad}`, koppen });
  const roep = <Waarde>(functie: string, inhoud: object) =>
    vraag<Waarde>({ adres: `${url}/rest/v1/rpc/${functie}`, methode: 'POST', inhoud, koppen });
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
      const antwoord = await vraag<readonly { slug: string }[]>({
        adres: `${url}/rest/v1/ronde?slug=eq.${encodeURIComponent(ronde)}&select=slug`,
        methode: 'PATCH',
        inhoud: { stemmen_vanaf_op, stemmen_tot_op },
        koppen: { ...koppen, prefer: 'return=representation' },
      });
      return antwoord.soort === 'gelukt' && antwoord.waarde.length === 0 ? geweigerd('stap_kan_niet') : antwoord;
    },
    geefPapier: (ronde: string, jurylid: string) => roep<Papierbiljet>('papier_uitgeven', { ronde, jurylid }),
    papier: (ronde: string) => roep<Papierstand>('papier_stand', { ronde }),
    voerIn: (ronde: string, nummer: string, keuzes: Keuzes) =>
      roep<{ stand: 'wacht' | 'ongelijk' | 'ingevoerd' }>('papier_invoeren', { ronde, nummer, keuzes }),
    nietTerug: (ronde: string, aantal: number) => roep<Papiertelling>('papier_niet_terug', { ronde, aantal }),
    tel: (ronde: string, reden: string | null) =>
      vraag<{ versie: number; invoer_hash: string }>({
        adres: '/api/ronde/tellen',
        methode: 'POST',
        inhoud: { ronde, ...(reden ? { reden } : {}) },
      }),
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
