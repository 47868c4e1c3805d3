import type { Client } from 'pg';
import type { Meting, Monitorrij } from '#domein/monitor/monitor.schema.ts';

type Rij = Readonly<Record<string, string>>;
type Rijen = readonly Rij[];

/** All of a table as text; no row that is an example. */
const lees = async (client: Client, tabel: string): Promise<Rij[]> =>
  (
    await client.query(
      `select e.key, e.value, t.nummer_rij from (select *, row_number() over () as nummer_rij from public.${tabel}) t cross join lateral jsonb_each_text(to_jsonb(t)) e order by 3`,
    )
  ).rows.reduce<Rij[]>((rijen, { key, value, nummer_rij }) => {
    rijen[nummer_rij - 1] = { ...rijen[nummer_rij - 1], ...(value === null ? {} : { [key]: value }) };
    return rijen;
  }, []);

const datum = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const halfjaar = (dag = ''): string =>
  dag.slice(5, 7) <= '06' ? `${dag.slice(0, 4)}-01-01` : `${dag.slice(0, 4)}-07-01`;
const halfjaarVan = (moment = ''): string => halfjaar(datum.format(new Date(moment)));
const DAG = 86_400_000;
const dagenTussen = (van = '', tot = ''): number => (Date.parse(tot) - Date.parse(van)) / DAG;

/** Adds numbers up under their wijk, half-year, meting and part. */
function kasboek() {
  const boek = new Map<string, Monitorrij>();
  const tel = (wijk: string | undefined, vanaf: string, meting: Meting, deel: string, erbij = 1): void => {
    const sleutel = [wijk, vanaf, meting, deel].join();
    const waarde = (boek.get(sleutel)?.waarde ?? 0) + erbij;
    boek.set(sleutel, { wijk_code: wijk ?? null, vanaf, meting, deel, waarde });
  };
  return { tel, rijen: () => [...boek.values()] };
}

function midden(getallen: readonly number[]): number {
  const rij = getallen.toSorted((een, ander) => een - ander);
  const hoog = rij[Math.floor(rij.length / 2)] ?? 0;
  const laag = rij[Math.ceil(rij.length / 2) - 1] ?? 0;
  return Math.round(((hoog + laag) / 2) * 10) / 10;
}

function telFeedback(feedback: Rijen, gebeurtenissen: Rijen, publiek: Rijen, nu: string): Monitorrij[][] {
  const alles = kasboek();
  const open = kasboek();
  const groepVan = (rij: Rij) => [rij.wijk_code, rij.over, halfjaarVan(rij.ingediend_op)].join();
  const groepen = Map.groupBy(feedback, groepVan);
  for (const rij of feedback) {
    const vanaf = halfjaarVan(rij.ingediend_op);
    const meting = rij.over === 'makelaar' ? 'hulp' : 'feedback';
    const samen = (groepen.get(groepVan(rij))?.length ?? 0) >= 5;
    const noteer = (deel: string, persoonlijk = false): void => {
      alles.tel(rij.wijk_code, vanaf, meting, deel);
      const voorbij = meting === 'feedback' || vanaf < halfjaarVan(nu);
      if ((samen && voorbij) || (meting === 'feedback' && !persoonlijk)) open.tel(rij.wijk_code, vanaf, meting, deel);
    };
    const van = gebeurtenissen.filter(({ dossier_id }) => dossier_id === rij.id);
    const eerste = van.find(({ soort }) => soort === 'beantwoord')?.op;
    const openbaar = publiek.find(({ feedback_id }) => feedback_id === rij.id);
    noteer('aantal');
    noteer(`gezicht_${rij.gezicht}`, true);
    if (rij.beantwoord_op) noteer('beantwoord');
    if (eerste && dagenTussen(rij.ingediend_op, eerste) <= 14) noteer('tijdig');
    else if (dagenTussen(rij.ingediend_op, eerste ?? nu) > 14) noteer('te_laat');
    if (openbaar?.belofte_op) noteer('beloofd');
    if (openbaar?.gedaan_op) noteer('gedaan');
    if (van.some(({ soort }) => soort === 'heropend')) noteer('heropend', true);
    if (rij.geholpen) noteer(rij.geholpen === 'true' ? 'geholpen_ja' : 'geholpen_nee', true);
  }
  return [alles.rijen(), open.rijen()];
}

function telStappen(dossiers: Rijen, soort: string, gebeurtenissen: Rijen): Monitorrij[][] {
  const duren = new Map<string, number[]>();
  for (const { id, wijk_code } of dossiers) {
    let vorige: string | undefined;
    for (const stap of gebeurtenissen.filter(({ dossier_id }) => dossier_id === id)) {
      if (stap.soort !== 'ingediend' && !stap.naar) continue;
      if (vorige && stap.naar !== 'ingetrokken')
        for (const wijk of [wijk_code, '']) {
          const sleutel = [wijk, halfjaarVan(stap.op), `${soort} ${stap.van}`].join();
          duren.set(sleutel, [...(duren.get(sleutel) ?? []), dagenTussen(vorige, stap.op)]);
        }
      vorige = stap.op;
    }
  }
  const rijen = [...duren].map(([sleutel, lijst]): Monitorrij[] => {
    const [wijk = '', vanaf = '', deel = ''] = sleutel.split(',');
    const zelfde = { wijk_code: wijk || null, vanaf, deel };
    return [
      { ...zelfde, meting: 'stappen', waarde: lijst.length },
      { ...zelfde, meting: 'doorlooptijd_dagen', waarde: midden(lijst) },
    ];
  });
  return [rijen.flat(), rijen.filter(([stappen]) => (stappen?.waarde ?? 0) >= 5).flat()];
}

/** Counts straight from the rows of the tables, in another language and another way than the database does. */
export async function natellen(client: Client, nu: string): Promise<{ alles: Monitorrij[]; publiek: Monitorrij[] }> {
  const rondes = await lees(client, 'ronde');
  const echt = ({ ronde_id }: Rij) => rondes.some(({ id, voorbeeld }) => id === ronde_id && voorbeeld === 'false');
  const alleAanvragen = await lees(client, 'aanvraag');
  const aanvragen = alleAanvragen.filter(echt);
  const aanmeldingen = await lees(client, 'aanmelding');
  const gebeurtenissen = (await lees(client, 'gebeurtenis')).toSorted(
    (een, ander) => Number(een.id) - Number(ander.id),
  );
  const vanAanvraag = new Map(aanvragen.map((rij) => [rij.id, rij]));

  const gesloten = kasboek();
  const open = kasboek();
  for (const { wijk_code, ingediend_op } of aanmeldingen)
    gesloten.tel(wijk_code, halfjaarVan(ingediend_op), 'aanmeldingen', 'ingediend');
  for (const { wijk_code, ingediend_op, gevraagd_cent } of aanvragen) {
    gesloten.tel(wijk_code, halfjaarVan(ingediend_op), 'aanvragen', 'ingediend');
    gesloten.tel(wijk_code, halfjaarVan(ingediend_op), 'geld_cent', 'ingediend', Number(gevraagd_cent));
  }
  for (const { wijk_code, voorgelegd_op, gevraagd_cent } of (await lees(client, 'aanvraag_publiek')).filter(echt)) {
    open.tel(wijk_code, halfjaarVan(voorgelegd_op), 'aanvragen', 'voorgelegd');
    open.tel(wijk_code, halfjaarVan(voorgelegd_op), 'geld_cent', 'voorgelegd', Number(gevraagd_cent));
  }
  for (const { dossier_id, op } of gebeurtenissen.filter(({ naar }) => naar?.endsWith('toegekend'))) {
    const rij = vanAanvraag.get(dossier_id ?? '');
    if (!rij) continue;
    open.tel(rij.wijk_code, halfjaarVan(op), 'aanvragen', 'toegekend');
    open.tel(rij.wijk_code, halfjaarVan(op), 'geld_cent', 'toegekend', Number(rij.toegekend_cent));
  }
  for (const rij of (await lees(client, 'betaling')).filter(echt)) {
    const wijk = vanAanvraag.get(rij.aanvraag_id ?? '')?.wijk_code;
    open.tel(wijk, halfjaar(rij.dag), 'geld_cent', rij.soort ?? '', Number(rij.bedrag_cent));
  }

  const grens = new Date(nu);
  grens.setUTCMonth(grens.getUTCMonth() - 6);
  const zichtbaar = ({ status }: Rij) => status === 'gepubliceerd';
  const bewust = (rij: Rij) => {
    const hoort = alleAanvragen.filter(({ initiatief_id }) => initiatief_id === rij.id);
    return zichtbaar(rij) && !(rij.bron?.includes('aanvraag door bewoner') && hoort.length > 0 && !hoort.some(echt));
  };
  const initiatieven = (await lees(client, 'initiatief')).filter(bewust);
  const vers = ({ gecontroleerd_op }: Rij) => (gecontroleerd_op ?? '') >= datum.format(grens);
  for (const rij of initiatieven) {
    // What was seen long ago may be over by now.
    const fase = rij.fase === 'gestopt' || vers(rij) ? rij.fase : null;
    open.tel(rij.wijk_code, halfjaarVan(nu), 'initiatieven', fase ?? 'onbekend');
  }
  const lopend = initiatieven.filter(({ fase }) => fase !== 'gestopt');
  for (const rij of [...lopend, ...(await lees(client, 'plek')).filter(zichtbaar)]) {
    open.tel(rij.wijk_code, halfjaarVan(nu), 'inhoud', 'alles');
    if (vers(rij)) open.tel(rij.wijk_code, halfjaarVan(nu), 'inhoud', 'vers');
  }

  const [alleFeedback = [], openFeedback = []] = telFeedback(
    await lees(client, 'feedback'),
    gebeurtenissen,
    await lees(client, 'feedback_publiek'),
    nu,
  );
  const [stappenA = [], openA = []] = telStappen(aanvragen, 'aanvraag', gebeurtenissen);
  const [stappenM = [], openM = []] = telStappen(aanmeldingen, 'aanmelding', gebeurtenissen);
  const publiek = [...open.rijen(), ...openFeedback, ...openA, ...openM];
  return { publiek, alles: [...gesloten.rijen(), ...open.rijen(), ...alleFeedback, ...stappenA, ...stappenM] };
}
