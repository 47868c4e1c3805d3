import type { Verbeteruitkomst } from '#domein/contract/berichten.ts';
import { citaat } from '#netlify/services/bericht-delen.ts';
import { type Berichtdeel, tekst } from '#netlify/services/bericht-opmaak.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { verbetermailTekst } from '#teksten/nl/verbetering/verbetermail.ts';

/** The mail to who said that something was wrong on a page: whether it was changed, and what a makelaar said of it. */
export function schrijfVerbetering({ over, overgenomen, reden }: Verbeteruitkomst): Berichtdeel {
  const { onderwerp, zinnen } = verbetermailTekst[overgenomen ? 'overgenomen' : 'afgewezen'];
  return {
    onderwerp,
    alineas: [
      tekst(over ? verbetermailTekst.over(alsNaam(over)) : verbetermailTekst.zomaar, ...zinnen),
      ...citaat(reden, verbetermailTekst.reden),
    ],
  };
}
