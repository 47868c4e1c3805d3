import { leesFunctie } from '#client/gedeeld/contract.ts';
import type { Eenmaal } from '#client/gedeeld/eenmaal.ts';
import { leesBeheerrondes, leesBetalingen, leesSlugs, leesToegekend } from '#client/ronde/rondebeheer.rijen.ts';
import { telRonde, telRondeNa } from '#client/stemming/jury.ts';
import { geweigerd, type Stemantwoord, type Stemvraag, stelVraagAls } from '#client/stemming/stemvraag.ts';
import type { Poort } from '#client/toegang/poort.ts';
import type { Verbinding } from '#client/toegang/sessie.ts';
import type { Antwoord, Invoer, Werkfunctie } from '#domein/contract/contracten.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import type { Keuzes } from '#domein/stemming/keuzes.ts';

const KOLOMMEN =
  'id,slug,naam,status,voorbeeld,budget_cent,stemvorm,verdeelregel,drempel,quorum,min_keuzes,max_keuzes,sluit_op,stemmen_vanaf_op,stemmen_tot_op';

export type Rondebeheer = ReturnType<typeof maakRondebeheer>;

/**
 * What staff do with a ronde, as the person who is signed in: the database decides what that person may. Nothing rejects.
 */
export function maakRondebeheer({ url, sleutel }: Verbinding, poort: Poort, { stuur }: Pick<Eenmaal, 'stuur'>) {
  const koppen = { apikey: sleutel };
  const rest = <Waarde>(pad: string, lees: Stemvraag<Waarde>['lees']) =>
    stelVraagAls(poort, { adres: `${url}/rest/v1/${pad}`, koppen, lees });
  const roep = <Naam extends Werkfunctie>(functie: Naam, inhoud: Invoer<Naam>): Promise<Stemantwoord<Antwoord<Naam>>> =>
    stelVraagAls(poort, {
      adres: `${url}/rest/v1/rpc/${functie}`,
      methode: 'POST',
      inhoud,
      koppen,
      stuur,
      lees: (tekst) => leesFunctie(functie, tekst),
    });
  const van = (ronde: string): string => `ronde_id=eq.${encodeURIComponent(ronde)}`;
  return {
    rondes: () => rest(`ronde?select=${KOLOMMEN}&order=sluit_op.desc`, leesBeheerrondes),
    ronde: (slug: string) => rest(`ronde?select=${KOLOMMEN}&slug=eq.${encodeURIComponent(slug)}`, leesBeheerrondes),
    ik: () => roep('wie_ben_ik', {}),
    stand: (ronde: string) => roep('jury_stand', { ronde }),
    oordeelBelang: (ronde: string, vraag: string, blijft: boolean) => roep('belang_oordelen', { ronde, vraag, blijft }),
    stap: (ronde: string, naar: Rondestatus, reden: string | null) => roep('ronde_stap', { ronde, naar, reden }),
    nodigUit: (ronde: string, rol: 'jurylid' | 'adviseur', adressen: readonly string[], functie: string | null) =>
      roep('jury_uitnodigen', { ronde, rol, adressen: [...adressen], functie }),
    haalWeg: (lid: string) => roep('jury_verwijderen', { lid }),
    verleng: (ronde: string, tot: string, reden: string) => roep('stemmen_verlengen', { ronde, tot, reden }),
    /** When the jury votes; the database keeps it in order, and refuses by changing no row. */
    async zetStemtijd(ronde: string, stemmen_vanaf_op: string, stemmen_tot_op: string) {
      const antwoord = await stelVraagAls(poort, {
        adres: `${url}/rest/v1/ronde?slug=eq.${encodeURIComponent(ronde)}&select=slug`,
        methode: 'PATCH',
        inhoud: { stemmen_vanaf_op, stemmen_tot_op },
        koppen: { ...koppen, prefer: 'return=representation' },
        stuur,
        lees: leesSlugs,
      });
      return antwoord.soort === 'gelukt' && antwoord.waarde.length === 0 ? geweigerd('stap_kan_niet') : antwoord;
    },
    geefPapier: (ronde: string, jurylid: string) => roep('papier_uitgeven', { ronde, jurylid }),
    laatVervallen: (ronde: string, jurylid: string) => roep('papier_vervallen', { ronde, jurylid }),
    zetOpPapier: (ronde: string, namen: readonly string[]) => roep('jury_op_papier', { ronde, namen: [...namen] }),
    papier: (ronde: string) => roep('papier_stand', { ronde }),
    voerIn: (ronde: string, nummer: string, keuzes: Keuzes) => roep('papier_invoeren', { ronde, nummer, keuzes }),
    nietTerug: (ronde: string, aantal: number) => roep('papier_niet_terug', { ronde, aantal }),
    tel: (ronde: string, reden: string | null) => telRonde(poort, ronde, reden),
    telNa: (ronde: string) => telRondeNa(poort, ronde),
    stelVast: (ronde: string, versie: number, motivering: string) =>
      roep('uitslag_vaststellen', { ronde, versie, motivering }),
    toegekend: (ronde: string) =>
      rest(`aanvraag?select=id,titel,toegekend_cent&${van(ronde)}&toegekend_cent=gt.0&order=titel`, leesToegekend),
    betalingen: (ronde: string) =>
      rest(`betaling?select=id,aanvraag_id,soort,bedrag_cent,dag&${van(ronde)}&order=dag,id`, leesBetalingen),
    legVast: (aanvraag: string, soort: Invoer<'betaling_vastleggen'>['soort'], bedrag_cent: number, dag: string) =>
      roep('betaling_vastleggen', { aanvraag, soort, bedrag_cent, dag }),
    haalBetalingWeg: (id: string) => roep('betaling_verwijderen', { id }),
  };
}
