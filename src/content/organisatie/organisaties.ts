import { stad } from '#config/stad.ts';
import { gegevens } from '#content/lezen/gegevens.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { deelOrganisaties, type Ingedeeld } from '#content/organisatie/organisaties-indeling.ts';

/** All organisations, divided by what they are to someone who looks for help today. */
export async function leesOrganisaties(): Promise<Ingedeeld> {
  const organisaties = await gegevens('organisatie');
  return deelOrganisaties(organisaties, { vandaag, stad: stad.naam, rollen: stad.rollen });
}
