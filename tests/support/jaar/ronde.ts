import { paths } from '#config/paths.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import type { Verhaal } from '#tests/support/jaar/daden.ts';
import { BEHEERDER, type Rij } from '#tests/support/jaar/portaal.ts';
import { omschrijving, samenstelling } from '#tests/support/stadmaker/woorden.ts';
import { bewijscode } from '#tests/support/stemming.ts';

const DAG_MS = 86_400_000;
const JURYLEDEN = 5;
const PLANNEN = 4;

/**
 * A whole ronde in an evening: residents ask for money, five jurors vote, a beheerder closes, counts and confirms. Leaves
 * in the book the page of each plan and of the outcome.
 */
export async function leefRonde(verhaal: Verhaal): Promise<void> {
  const { portaal, toeval, boek, nummer } = verhaal;
  const slug = `jaar-ronde-${nummer}`;
  const over = (dagen: number) => new Date(portaal.nu().getTime() + dagen * DAG_MS).toISOString();
  await portaal.vraag(BEHEERDER, 'ronde', {
    id: slug,
    slug,
    naam: `Ronde ${nummer}`,
    uitleg: 'Geld voor plannen van bewoners.',
    budget_cent: 200_000,
    opent_op: over(-1),
    sluit_op: over(5),
    besluit_op: dagVan(new Date(over(30))),
    stemmen_vanaf_op: over(5),
    stemmen_tot_op: over(12),
  });
  await portaal.roep('ronde_stap', { ronde: slug, naar: 'open_voor_aanvragen' });
  const [buurt] = await portaal.rijen(BEHEERDER, 'buurt?status=eq.gepubliceerd&select=code&order=code');
  for (let plan = 1; plan <= PLANNEN; plan += 1)
    await portaal.formulier('/api/aanvraag', [
      ['ronde', slug],
      ['titel', `${samenstelling(toeval)} ${nummer}`],
      ['plan', omschrijving(toeval, 1000)],
      ['doelgroep', 'Iedereen'],
      ['wanneer', 'volgend jaar'],
      ['post_omschrijving', 'Spullen'],
      ['post_bedrag', String(toeval.heel(3, 9) * 100)],
      ['eigen_bijdrage', '0'],
      ['buurt', String(buurt?.code)],
      ['contact_naam', 'Een bewoner'],
      ['contact_email', `aanvrager-${nummer}-${plan}@voorbeeld.test`],
      ['akkoord', 'ja'],
    ]);
  const aanvragen = await portaal.rijen(BEHEERDER, `aanvraag?ronde_id=eq.${slug}&select=id&order=id`);
  for (const { id } of aanvragen) {
    await portaal.roep('dossier_bevestigen', { dossier_soort: 'aanvraag', id });
    for (const naar of ['in_behandeling', 'voorgelegd']) await portaal.roep('aanvraag_stap', { id, naar });
  }

  const leden = Array.from({ length: JURYLEDEN }, (_, plek) => `jurylid-${nummer}-${plek}@voorbeeld.test`);
  await portaal.roep('jury_uitnodigen', { ronde: slug, rol: 'jurylid', adressen: leden });
  for (const naar of ['beoordeling', 'stemmen'])
    await portaal.roep('ronde_stap', { ronde: slug, naar, reden: 'Iedereen is er.' });
  for (const [plek, lid] of leden.entries()) {
    await portaal.meldAan(lid);
    const keuzes = Object.fromEntries(aanvragen.map(({ id }) => [String(id), toeval.kies(['voor', 'voor', 'niet'])]));
    await portaal.stuur(lid, '/api/stembiljet', { ronde: slug, bewijscode: bewijscode(nummer * 10 + plek), keuzes });
  }
  await portaal.roep('ronde_stap', { ronde: slug, naar: 'tellen', reden: 'Iedereen stemde.' });
  await portaal.stuur(BEHEERDER, '/api/ronde/tellen', { ronde: slug });
  await portaal.roep('uitslag_vaststellen', { ronde: slug, versie: 1, motivering: 'De jury koos zo.' });

  const publiek: Rij[] = await portaal.rijen(
    BEHEERDER,
    `aanvraag_publiek?ronde_id=eq.${slug}&select=slug,titel&order=slug`,
  );
  for (const plan of publiek) boek.set(paths.aanvraag(slug, String(plan.slug)), String(plan.titel));
  boek.set(paths.uitslag(slug), `Uitslag van Ronde ${nummer}`);
}
