import { stappenVanAanvraag } from '#tests/support/stadmaker/gebeurtenissen.ts';
import { type Gebied, verdeel } from '#tests/support/stadmaker/gebieden.ts';
import type { Stadsmaat } from '#tests/support/stadmaker/maten.ts';
import { dossiernummer, uuid } from '#tests/support/stadmaker/nummers.ts';
import type { Stadsronde } from '#tests/support/stadmaker/rondes.ts';
import { datum, moment } from '#tests/support/stadmaker/tijd.ts';
import type { Toeval } from '#tests/support/stadmaker/toeval.ts';
import { telStadsronde, uitslagrij } from '#tests/support/stadmaker/uitslagen.ts';
import { anderSchrift, maakNaam, maakSlug, omschrijving, tekst } from '#tests/support/stadmaker/woorden.ts';

const NA_DE_JURY = { open_voor_aanvragen: 'in_behandeling', beoordeling: 'voorgelegd', stemmen: 'voorgelegd' } as const;
const ADVIEZEN = ['positief', 'neutraal', 'negatief'] as const;

/** Requests of one ronde at most: their numbers begin there. */
const MEESTE = 1000;

function maakPlannen(maat: Stadsmaat, gebieden: readonly Gebied[], toeval: Toeval, nummerRonde: number) {
  const eerste = nummerRonde === maat.oudeRondes;
  return Array.from({ length: eerste ? maat.aanvragenInEersteRonde : maat.aanvragenPerRonde }, (_, waar) => {
    const nummer = nummerRonde * MEESTE + waar;
    const posten = Array.from({ length: maat.postenPerAanvraag }, (_leeg, volgorde) => ({
      aanvraag_id: uuid('aanvraag', nummer),
      volgorde: volgorde + 1,
      omschrijving: toeval.kans(1 / 20) ? anderSchrift(toeval, 120) : tekst(toeval, toeval.heel(10, 120)),
      bedrag_cent: toeval.heel(1, maat.duurstePost) * 100,
    }));
    const { wijk_code, buurt_code } = verdeel(gebieden, toeval, nummer * 3);
    return {
      posten,
      nummer,
      slug: maakSlug(toeval, nummer),
      id: uuid('aanvraag', nummer),
      titel: maat.plannen?.[(nummerRonde * 5 + waar) % maat.plannen.length] ?? maakNaam(toeval, nummer + 2),
      plan: omschrijving(toeval, 4000),
      prioriteit_id: toeval.kans(0.5) ? `stad-prioriteit-0-${toeval.heel(0, maat.prioriteitenPerWijk - 1)}` : null,
      wijk_code,
      buurt_code,
      gevraagd_cent: posten.reduce((som, { bedrag_cent }) => som + bedrag_cent, 0),
    };
  });
}

/** All that belongs to one ronde: requests with their lines, and where the jury has spoken its advice, count and money. */
export function maakRondeInhoud(
  maat: Stadsmaat,
  gebieden: readonly Gebied[],
  toeval: Toeval,
  ronde: Stadsronde,
  nummerRonde: number,
) {
  const plannen = maakPlannen(maat, gebieden, toeval, nummerRonde);
  const telling = ronde.status === 'afgerond' ? telStadsronde(ronde, nummerRonde, plannen, toeval) : null;
  const toegekend = new Map(telling?.uitslag.aanvragen.map(({ id, toegekend_cent }) => [id, toegekend_cent]));
  const sluit = new Date(ronde.sluit_op);
  const ingediend = new Date(moment(new Date(ronde.opent_op), 10));
  const besloten = plannen.map((plan) => {
    const bedrag = toegekend.get(plan.id) ?? 0;
    const naJury = bedrag > 0 ? ('afgerond' as const) : ('afgewezen' as const);
    const status = ronde.status === 'afgerond' ? naJury : NA_DE_JURY[ronde.status];
    const verslag = status === 'afgerond' ? omschrijving(toeval, 4000) : null;
    return { ...plan, status, verslag, bedrag: bedrag > 0 ? bedrag : null };
  });
  const met = besloten.filter(({ bedrag }) => bedrag !== null);
  return {
    aanvraag: besloten.map((plan) => ({
      id: plan.id,
      nummer: dossiernummer('B', plan.nummer),
      ronde_id: ronde.id,
      titel: plan.titel,
      plan: plan.plan,
      doelgroep: tekst(toeval, 200),
      wanneer: tekst(toeval, 60),
      prioriteit_id: plan.prioriteit_id,
      wijk_code: plan.wijk_code,
      buurt_code: plan.buurt_code,
      gevraagd_cent: plan.gevraagd_cent,
      toegekend_cent: plan.bedrag,
      kanaal: 'site',
      bevestigd_op: moment(ingediend, 0),
      status: plan.status,
      ingediend_op: moment(ingediend, 0),
      afgesloten_op:
        plan.status === 'afgerond' ? moment(sluit, 60) : plan.status === 'afgewezen' ? moment(sluit, 18) : null,
    })),
    gebeurtenis: besloten.flatMap((plan) => stappenVanAanvraag(plan, ingediend, sluit)),
    begrotingspost: besloten.flatMap(({ posten }) => posten),
    aanvraag_publiek: besloten
      .filter(({ status }) => status !== 'in_behandeling')
      .map((plan) => ({
        id: plan.id,
        nummer: dossiernummer('B', plan.nummer),
        slug: plan.slug,
        ronde_id: ronde.id,
        titel: plan.titel,
        plan: plan.plan,
        wijk_code: plan.wijk_code,
        buurt_code: plan.buurt_code,
        gevraagd_cent: plan.gevraagd_cent,
        toegekend_cent: plan.bedrag,
        status: plan.status,
        voorgelegd_op: moment(sluit, 1),
        verslag: plan.verslag,
        besteed_cent: plan.bedrag,
        prioriteit_id: plan.prioriteit_id,
      })),
    uitslag: telling ? [uitslagrij(ronde, nummerRonde, telling, toeval)] : [],
    eindverslag: met.map(({ id, verslag, bedrag }) => ({
      aanvraag_id: id,
      tekst: verslag ?? 'Klaar.',
      besteed_cent: bedrag,
      op: moment(sluit, 60),
    })),
    advies: telling
      ? besloten.map(({ id, nummer }) => ({
          id: uuid('advies', nummer),
          ronde_id: ronde.id,
          aanvraag_id: id,
          functie: 'Sociaal makelaar',
          advies: toeval.kies(ADVIEZEN),
          tekst: omschrijving(toeval, 2000),
        }))
      : [],
    betaling: met.map(({ id, nummer, bedrag }) => ({
      id: uuid('betaling', nummer),
      ronde_id: ronde.id,
      aanvraag_id: id,
      soort: 'betaald',
      bedrag_cent: bedrag,
      dag: datum(sluit, 25),
    })),
  };
}
