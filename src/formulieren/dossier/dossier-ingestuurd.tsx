import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { isNamens } from '#domein/gedeeld/gebeurtenis.ts';
import { waardenVan } from '#formulieren/dossier/dossier-waarden.ts';
import type { Dossiergegevens } from '#formulieren/dossier/dossier-wijzigen.tsx';
import type { Keuzelijst } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { aanmeldingTekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { actievelden, dossierTekst } from '#teksten/nl/dossier/dossier.ts';
import { feedbackTekst, gezichtNaam, onderwerpNaam } from '#teksten/nl/feedback/feedback.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

type Regel = readonly [label: string, antwoord: string];

const naamIn = (lijsten: readonly Keuzelijst[], gekozen: string | undefined): string =>
  lijsten.flatMap(({ keuzes }) => keuzes).find(([waarde]) => waarde === gekozen)?.[1] ?? '';

/** Each answer as it would be read aloud, in the order of the form; the title stands above it already. */
function regelsVan(dossier: Dossierinhoud, { gebieden, prioriteiten }: Dossiergegevens): Regel[] {
  const waarden = waardenVan(dossier);
  const eerste = (naam: string): string => waarden[naam]?.[0] ?? '';
  const buurt = naamIn(gebieden, eerste('buurt'));
  if (dossier.soort === 'feedback') {
    const { over, gezicht, tekst, wens, buurt: waar } = feedbackTekst.velden;
    return [
      [over.label, onderwerpNaam[dossier.inhoud.over]],
      [gezicht.label, gezichtNaam[dossier.inhoud.gezicht]],
      [tekst.label, eerste('tekst')],
      [wens.label, eerste('wens')],
      [waar.label, buurt],
    ];
  }
  if (dossier.soort === 'aanmelding') {
    const { omschrijving, themas, buurt: waar, adres, website } = aanmeldingTekst.velden;
    return [
      [omschrijving.label, eerste('omschrijving')],
      [themas.label, opsomming(waarden.themas ?? [])],
      [waar.label, buurt],
      [adres.label, eerste('adres')],
      [website.label, eerste('website')],
    ];
  }
  const { plan, doelgroep, wanneer, buurt: waar, eigen_bijdrage, minimumbedrag, prioriteit } = aanvraagTekst.velden;
  const { posten, eigen_bijdrage_cent, minimumbedrag_cent, gevraagd_cent, eindverslag } = dossier.inhoud;
  const geld = (cent: number | null | undefined): string => (cent ? bedrag(cent) : '');
  return [
    [plan.label, eerste('plan')],
    [doelgroep.label, eerste('doelgroep')],
    [wanneer.label, eerste('wanneer')],
    [waar.label, buurt],
    [
      aanvraagTekst.begroting.kop,
      (posten ?? [])
        .map(({ omschrijving, bedrag_cent }) => `${alsNaam(omschrijving)}: ${bedrag(bedrag_cent)}`)
        .join('\n'),
    ],
    [eigen_bijdrage.label, geld(eigen_bijdrage_cent)],
    [aanvraagTekst.begroting.gevraagd, geld(gevraagd_cent)],
    [minimumbedrag.label, geld(minimumbedrag_cent)],
    [prioriteit.label, naamIn(prioriteiten, eerste('prioriteit'))],
    [actievelden.eindverslag.tekst.label, eindverslag?.tekst ?? ''],
    [actievelden.eindverslag.besteed.label, eindverslag ? bedrag(eindverslag.besteed_cent) : ''],
  ];
}

/** What somebody sent, to read again at any time: nobody remembers every word of a plan. */
export function Ingestuurd({ dossier, gegevens }: { dossier: Dossierinhoud; gegevens: Dossiergegevens }) {
  const regels = regelsVan(dossier, gegevens).filter(([, antwoord]) => antwoord !== '');
  return (
    <section className="stapel vol" aria-labelledby="geschreven">
      <h2 id="geschreven">{isNamens(dossier.kanaal) ? dossierTekst.opgeschreven : dossierTekst.jouwAntwoorden}</h2>
      <dl className="feiten geschreven">
        {regels.map(([label, antwoord]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">
              <Zin zin={antwoord} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
