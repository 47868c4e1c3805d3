import type { Bericht, Deel } from '#domein/contract/berichten.ts';
import { schrijfCode } from '#netlify/services/bericht-code.ts';
import { aanhef, groet } from '#netlify/services/bericht-delen.ts';
import {
  schrijfAntwoord,
  schrijfHerinnering,
  schrijfOntvangst,
  schrijfReactie,
  schrijfStap,
} from '#netlify/services/bericht-dossier.ts';
import { isJurybericht, schrijfJurybericht } from '#netlify/services/bericht-jury.ts';
import { schrijfKeuze } from '#netlify/services/bericht-keuze.ts';
import { type Berichtdeel, type Berichtinhoud, tekst } from '#netlify/services/bericht-opmaak.ts';
import { schrijfRondeOpen } from '#netlify/services/bericht-ronde.ts';
import { schrijfVerbetering } from '#netlify/services/bericht-verbetering.ts';
import {
  isWerkbericht,
  schrijfBuitenbericht,
  schrijfEinde,
  schrijfFeedbackbericht,
  schrijfVerhuizing,
  schrijfWerkbericht,
  schrijfWerkuitnodiging,
} from '#netlify/services/bericht-werk.ts';
import { bundelTekst } from '#teksten/nl/mail/berichten.ts';

/** Full addresses of the site and of the pages that mails lead to: that opens a dossier, on which money is asked, and where a jury signs in. */
export interface Adressen {
  readonly site: string;
  readonly volgen: string;
  readonly aanvragen: string;
  readonly jury: string;
}

function schrijfDeel(deel: Deel, adressen: Adressen): Berichtdeel {
  switch (deel.soort) {
    case 'stap':
      return schrijfStap(deel.gegevens, adressen);
    case 'feedback_reactie':
      return schrijfReactie(deel.gegevens, adressen.volgen);
    case 'antwoord':
      return schrijfAntwoord(deel.gegevens, adressen.volgen);
    case 'herinnering':
      return schrijfHerinnering(deel.gegevens, adressen.volgen);
    case 'nieuwe_code':
      return schrijfCode(deel.gegevens, adressen.volgen);
    case 'mailkeuze':
      return schrijfKeuze(deel.gegevens, adressen.site);
    case 'verbetering':
      return schrijfVerbetering(deel.gegevens);
    case 'ronde_open':
      return schrijfRondeOpen(deel.gegevens, adressen.aanvragen);
    default:
      return schrijfOntvangst(deel.gegevens, adressen.volgen);
  }
}

/** What came in for one address during a day, each part under a heading of its own with its own way in. */
const schrijfSamen = (delen: readonly Berichtdeel[]): Berichtinhoud => ({
  onderwerp: bundelTekst.onderwerp,
  alineas: [
    aanhef(null),
    tekst(...bundelTekst.zinnen),
    ...delen.flatMap(({ onderwerp, alineas }) => [{ soort: 'kop', tekst: onderwerp } as const, ...alineas]),
    ...groet,
  ],
});

/** The words of a mail that goes `nu`. Throws on data no mail can be made of. */
export function schrijfBericht(bericht: Bericht, adressen: Adressen, nu: Date): Berichtinhoud {
  if (isJurybericht(bericht)) return schrijfJurybericht(bericht, adressen.jury);
  if (isWerkbericht(bericht)) return schrijfWerkbericht(bericht, adressen.site, nu);
  if (bericht.soort === 'werk_uitnodiging') return schrijfWerkuitnodiging(bericht.gegevens, adressen.site);
  if (bericht.soort === 'werk_verhuisd') return schrijfVerhuizing(bericht.gegevens);
  if (bericht.soort === 'werk_einde') return schrijfEinde(bericht.gegevens);
  if (bericht.soort === 'werk_buiten') return schrijfBuitenbericht(bericht.gegevens);
  if (bericht.soort === 'werk_feedback') return schrijfFeedbackbericht(bericht.gegevens);
  if (bericht.soort === 'samen') return schrijfSamen(bericht.gegevens.delen.map((deel) => schrijfDeel(deel, adressen)));
  const { onderwerp, alineas } = schrijfDeel(bericht, adressen);
  const naam = 'naam' in bericht.gegevens ? bericht.gegevens.naam : null;
  return { onderwerp, alineas: [aanhef(naam), ...alineas, ...groet] };
}
