import { paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Aanvraagpubliek } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Buurt, Wijk } from '#domein/gebied/gebied.schema.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import type { Initiatief, Prioriteit } from '#domein/initiatief/initiatief.schema.ts';
import { type Rondefase, rondefase } from '#domein/ronde/ronde.rules.ts';
import type { Ronde } from '#domein/ronde/ronde.schema.ts';

/** A public request with all that its page and its row in a list name. */
export interface Plan {
  aanvraag: Aanvraagpubliek;
  ronde: Ronde;
  adres: string;
  wijk: Wijk | undefined;
  buurt: Buurt | undefined;
  initiatief: Initiatief | undefined;
  prioriteit: Prioriteit | undefined;
}

/** One page of the requests of a ronde. */
export interface Rondepagina {
  ronde: Ronde;
  fase: Rondefase;
  plannen: readonly Plan[];
  wijken: readonly Wijk[];
  /** Over all requests of the ronde, amounts in euro cents. */
  samen: { plannen: number; gevraagd_cent: number; toegekend: number; toegekend_cent: number };
  /** Its number, from 1, and the addresses of all pages. */
  pagina: number;
  paginas: readonly string[];
}

/** The first page also tells the conditions, which can be as long. */
const MAAT = {
  gewicht: ({ aanvraag, adres }: Plan) => 120 + bytesVan(aanvraag.titel, adres),
  ruimte: 7000,
  hoogstens: 20,
};

/** Newest first; what came before the jury at the same moment by title, so that two builds agree. */
const nieuwste = (een: Plan, ander: Plan): number =>
  Date.parse(ander.aanvraag.voorgelegd_op) - Date.parse(een.aanvraag.voorgelegd_op) ||
  een.aanvraag.titel.localeCompare(ander.aanvraag.titel, 'nl');

type Bron = Pick<
  StadInhoud,
  'rondes' | 'aanvragen' | 'initiatieven' | 'prioriteiten' | 'wijken' | 'wijkVan' | 'buurtVan'
>;

/** Every public request, the newest first. One of a ronde that is not public has no page. */
export function plannenVan(inhoud: Bron): Plan[] {
  const rondes = new Map(inhoud.rondes.map((ronde) => [ronde.id, ronde]));
  const initiatieven = new Map(inhoud.initiatieven.map((initiatief) => [initiatief.id, initiatief]));
  const prioriteiten = new Map(inhoud.prioriteiten.map((prioriteit) => [prioriteit.id, prioriteit]));
  return inhoud.aanvragen
    .flatMap((aanvraag): Plan[] => {
      const ronde = rondes.get(aanvraag.ronde_id);
      if (!ronde) return [];
      return [
        {
          aanvraag,
          ronde,
          adres: paths.aanvraag(ronde.slug, aanvraag.slug),
          wijk: inhoud.wijkVan(aanvraag.wijk_code),
          buurt: inhoud.buurtVan(aanvraag.buurt_code),
          initiatief: aanvraag.initiatief_id ? initiatieven.get(aanvraag.initiatief_id) : undefined,
          prioriteit: aanvraag.prioriteit_id ? prioriteiten.get(aanvraag.prioriteit_id) : undefined,
        },
      ];
    })
    .sort(nieuwste);
}

const som = (plannen: readonly Plan[], bedrag: (plan: Plan) => number): number =>
  plannen.reduce((totaal, plan) => totaal + bedrag(plan), 0);

function samengevat(plannen: readonly Plan[]): Rondepagina['samen'] {
  const metGeld = plannen.filter(({ aanvraag }) => (aanvraag.toegekend_cent ?? 0) > 0);
  return {
    plannen: plannen.length,
    gevraagd_cent: som(plannen, ({ aanvraag }) => aanvraag.gevraagd_cent),
    toegekend: metGeld.length,
    toegekend_cent: som(metGeld, ({ aanvraag }) => aanvraag.toegekend_cent ?? 0),
  };
}

/** The pages of every ronde, the newest ronde first. `nu`: ISO moment of the build. */
export function rondePaginas(inhoud: Bron, nu: string): Rondepagina[] {
  const perRonde = groepeer(plannenVan(inhoud), ({ ronde }) => ronde.id);
  return inhoud.rondes.flatMap((ronde) => {
    const plannen = perRonde.get(ronde.id) ?? [];
    const samen = samengevat(plannen);
    const wijken = inhoud.wijken.filter(({ code }) => ronde.wijk_codes.includes(code));
    return inBladen(plannen, MAAT, (nummer) => paths.rondeBladzijde(ronde.slug, nummer)).map(
      ({ items, pagina, paginas }) => ({
        ronde,
        fase: rondefase(ronde, nu),
        plannen: items,
        wijken,
        samen,
        pagina,
        paginas,
      }),
    );
  });
}
