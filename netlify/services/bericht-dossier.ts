import { paths } from '#config/paths.ts';
import { stad } from '#config/stad.ts';
import { aanmeldingstatusSchema } from '#domein/aanmelding/aanmelding.schema.ts';
import { aanvraagstatusSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import type { Geschreven, Herinnering, Ontvangst, Reactie, Stap } from '#domein/contract/berichten.ts';
import { isBesluitOver } from '#domein/dossier/dossier.besluit.ts';
import { feedbackstatusSchema } from '#domein/feedback/feedback.schema.ts';
import { laatsteDag } from '#domein/gedeeld/dag.ts';
import { isNamens } from '#domein/gedeeld/gebeurtenis.ts';
import { toonTelefoon } from '#domein/gedeeld/toon-telefoon.ts';
import { citaat, toegang } from '#netlify/services/bericht-delen.ts';
import { type Alinea, type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { bezwaarTekst } from '#teksten/nl/dossier/bezwaar.ts';
import { nieuwBuitenTekst } from '#teksten/nl/feedback/buiten.ts';
import {
  aanmeldingstapTekst,
  aanvraagstapTekst,
  bedragTekst,
  berichtTekst,
  feedbackstapTekst,
  geschrevenTekst,
  herinneringTekst,
  namensGestoptTekst,
  nogNietOnlineTekst,
  ontvangstTekst,
  reactieTekst,
  schreefTekst,
  stilTekst,
} from '#teksten/nl/mail/berichten.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';

/** Whom to ask, in every mail about a dossier that somebody of the team may see. */
function helpt({ wie, buiten }: Pick<Ontvangst, 'wie' | 'buiten'>): Alinea[] {
  if (!wie || buiten) return [];
  const { naam, telefoon } = wie;
  const bel = telefoon ? [berichtTekst.bel(toonTelefoon(telefoon))] : [];
  return [tekst(berichtTekst.helpt(alsNaam(naam)), ...bel)];
}

/** What every mail about a dossier ends with: what it is about, and the way in. */
const eind = (
  gegevens: Ontvangst | Stap | Reactie | Herinnering | Geschreven,
  volgen: string,
  knop: string,
): Alinea[] => [
  ...(gegevens.voorbeeld ? [tekst(berichtTekst.voorbeeld)] : []),
  // The title is somebody's own words: a paragraph apart from ours.
  ...(gegevens.titel ? [tekst(berichtTekst.over(alsNaam(gegevens.titel)))] : []),
  tekst(berichtTekst.nummer(gegevens.nummer)),
  ...helpt(gegevens),
  ...toegang(gegevens.code, volgen, knop),
];

const bevestigZin = ({ kanaal }: Ontvangst): string =>
  kanaal === 'site_zonder_js' ? berichtTekst.bevestigenZonderJs : berichtTekst.bevestigen;

/** By when somebody helps, as long as nobody can be named. */
const binnen = ({ wie, soort, buiten }: Ontvangst): string[] =>
  wie || buiten || soort === 'feedback' ? [] : [berichtTekst.wieBinnen(stad.termijnen.oppakken_dagen)];

/** That a form came in. `volgen`: full address of the page that opens a dossier. */
export function schrijfOntvangst(gegevens: Ontvangst, volgen: string): Berichtdeel {
  const { onderwerp, zinnen } = ontvangstTekst[gegevens.soort];
  const hoe = gegevens.buiten ? nieuwBuitenTekst.ontvangst : zinnen;
  const namens = isNamens(gegevens.kanaal);
  return {
    onderwerp,
    alineas: [
      tekst(...(namens ? [berichtTekst.namens] : []), ...hoe, ...binnen(gegevens)),
      ...(gegevens.bevestigen
        ? [tekst(...(gegevens.herinnering ? [berichtTekst.herinnering] : []), bevestigZin(gegevens))]
        : []),
      ...eind(gegevens, volgen, gegevens.bevestigen ? berichtTekst.bevestigKnop : berichtTekst.knop),
      tekst(berichtTekst.nietVanJou),
    ],
  };
}

/** How to object: in every mail about a decision. */
function bezwaar({ soort, naar }: Stap): Alinea[] {
  if (!isBesluitOver(soort, naar)) return [];
  const url = stad.bezwaar?.url;
  const meer: Alinea[] = url ? [{ soort: 'link', tekst: bezwaarTekst.meer, uitleg: berichtTekst.link, url }] : [];
  return [tekst(berichtTekst.nietEens, bezwaarTekst.hoe), ...meer];
}

function staptekst({ soort, naar, door, online }: Stap) {
  // The clock closes only what nobody answered.
  if (door === 'systeem' && naar === 'afgerond') return stilTekst.verslag;
  if (door === 'systeem' && (naar === 'buiten_behandeling' || naar === 'afgewezen')) return stilTekst.vraag;
  if (naar === 'ingetrokken' && door !== 'indiener') return namensGestoptTekst;
  switch (soort) {
    case 'aanmelding': {
      const status = aanmeldingstatusSchema.parse(naar);
      return status === 'gepubliceerd' && !online ? nogNietOnlineTekst : aanmeldingstapTekst[status];
    }
    case 'aanvraag':
      return aanvraagstapTekst[aanvraagstatusSchema.parse(naar)];
    case 'feedback':
      return feedbackstapTekst[feedbackstatusSchema.parse(naar)];
  }
}

/** A step of a dossier. Each text in it is a paragraph under the name of who wrote it. `site`: address of the site. */
export function schrijfStap(gegevens: Stap, { site, volgen }: { site: string; volgen: string }): Berichtdeel {
  const { onderwerp, zinnen } = staptekst(gegevens);
  const { toegekend_cent, telling, door, online } = gegevens;
  const pagina: Alinea[] = online
    ? [{ soort: 'link', tekst: berichtTekst.pagina, uitleg: berichtTekst.link, url: site + paths.initiatief(online) }]
    : [];
  return {
    onderwerp,
    alineas: [
      tekst(...zinnen, ...(toegekend_cent ? [bedragTekst(bedrag(toegekend_cent))] : [])),
      ...pagina,
      ...citaat(telling, berichtTekst.telling),
      ...citaat(gegevens.tekst, schreefTekst[door]),
      ...bezwaar(gegevens),
      ...eind(gegevens, volgen, berichtTekst.knop),
    ],
  };
}

/** That we still wait for something, or that we let somebody wait for so long that the address goes. */
export function schrijfHerinnering(gegevens: Herinnering, volgen: string): Berichtdeel {
  const { wat, laatste, einde_op, soort } = gegevens;
  const { onderwerp, zinnen, einde } = herinneringTekst[wat];
  return {
    onderwerp: laatste && wat !== 'bewaren' ? berichtTekst.laatsteKeer(onderwerp) : onderwerp,
    alineas: [
      tekst(...zinnen),
      tekst(...einde(datumLang(laatsteDag(einde_op)), soort)),
      ...eind(gegevens, volgen, berichtTekst.knop),
    ],
  };
}

/** What staff wrote to somebody, and where to answer. */
export function schrijfAntwoord(gegevens: Geschreven, volgen: string): Berichtdeel {
  const { onderwerp, zinnen } = geschrevenTekst;
  return {
    onderwerp,
    alineas: [
      ...citaat(gegevens.tekst, schreefTekst[gegevens.door]),
      tekst(...zinnen),
      ...eind(gegevens, volgen, berichtTekst.knop),
    ],
  };
}

/** The answer to feedback. */
export function schrijfReactie(gegevens: Reactie, volgen: string): Berichtdeel {
  return {
    onderwerp: reactieTekst.onderwerp,
    alineas: [
      tekst(...reactieTekst.zinnen),
      ...citaat(gegevens.tekst, schreefTekst[gegevens.door]),
      ...(gegevens.vraag_geholpen ? [tekst(reactieTekst.geholpen)] : []),
      ...eind(gegevens, volgen, berichtTekst.knop),
    ],
  };
}
