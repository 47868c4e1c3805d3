import { stad } from '#config/stad.ts';
import { gegevens } from '#content/gegevens.ts';
import { deelOrganisaties, type Ingedeeld } from '#content/organisaties-indeling.ts';
import { vandaag } from '#content/vandaag.ts';

/** All organisations, divided by what they are to someone who looks for help today. */
export async function leesOrganisaties(): Promise<Ingedeeld> {
  const organisaties = await gegevens('organisatie');
  return deelOrganisaties(organisaties, { vandaag, stad: stad.naam, rollen: stad.rollen });
}
