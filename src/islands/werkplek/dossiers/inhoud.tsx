import type { ReactNode } from 'react';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { gezichtNaam, onderwerpNaam } from '#teksten/nl/feedback/feedback.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { dossierTekst as tekst } from '#teksten/nl/werkplek/werkplek-dossiers.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

type Regel = readonly [naam: string, waarde: ReactNode];
const gevuld = ([, waarde]: Regel): boolean => waarde !== null && waarde !== undefined && waarde !== '';

const Feiten = ({ regels }: { regels: readonly Regel[] }) => (
  <dl className="werkfeiten">
    {regels.filter(gevuld).map(([naam, waarde]) => (
      <div key={naam}>
        <dt>{naam}</dt>
        <dd dir="auto">{waarde}</dd>
      </div>
    ))}
  </dl>
);

type Aanvraag = Extract<Werkdossier, { soort: 'aanvraag' }>;
const Begroting = ({ inhoud }: { inhoud: Aanvraag['inhoud'] }) => (
  <table>
    <caption>{tekst.begroting}</caption>
    <tbody>
      {inhoud.posten?.map(({ omschrijving, bedrag_cent }) => (
        <tr key={omschrijving}>
          <th scope="row">
            <bdi>{omschrijving}</bdi>
          </th>
          <td className="getal">{bedrag(bedrag_cent)}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{tekst.eigenBijdrage}</th>
        <td className="getal">{bedrag(inhoud.eigen_bijdrage_cent)}</td>
      </tr>
      <tr>
        <th scope="row">{tekst.gevraagd}</th>
        <td className="getal">{bedrag(inhoud.gevraagd_cent)}</td>
      </tr>
    </tbody>
  </table>
);

function regelsVan(dossier: Werkdossier): readonly Regel[] {
  if (dossier.soort === 'aanmelding') {
    const { naam, omschrijving, themas, adres, website } = dossier.inhoud;
    return [
      [veldTekst.naam, naam],
      [veldTekst.omschrijving, omschrijving],
      [veldTekst.themas, themas.join(', ')],
      [veldTekst.adres, adres],
      [veldTekst.website, website],
    ];
  }
  if (dossier.soort === 'feedback') {
    const { over, gezicht, tekst: gezegd, wens } = dossier.inhoud;
    return [
      [veldTekst.over, onderwerpNaam[over]],
      [veldTekst.gezicht, gezichtNaam[gezicht]],
      [veldTekst.tekst, gezegd],
      [veldTekst.wens, wens],
    ];
  }
  const { titel, plan, doelgroep, wanneer, minimumbedrag_cent, toegekend_cent, eindverslag } = dossier.inhoud;
  const { besteed_cent: besteed = null, geboekt_cent: geboekt = null } = eindverslag ?? {};
  return [
    [tekst.ronde, dossier.ronde.naam],
    [veldTekst.titel, titel],
    [veldTekst.plan, plan],
    [veldTekst.doelgroep, doelgroep],
    [veldTekst.wanneer, wanneer],
    [tekst.minimum, minimumbedrag_cent === null ? null : bedrag(minimumbedrag_cent)],
    [tekst.toegekend, toegekend_cent === null ? null : bedrag(toegekend_cent)],
    [veldTekst.tekst, eindverslag?.tekst],
    [tekst.besteed, besteed === null ? null : bedrag(besteed)],
    // Shown when the two differ, so that somebody asks.
    [tekst.geboekt, geboekt === besteed || geboekt === null ? null : bedrag(geboekt)],
  ];
}

/** What the resident wrote. */
export const Inhoud = ({ dossier }: { dossier: Werkdossier }) => (
  <section className="stapel" aria-labelledby="inhoud-kop">
    <h2 id="inhoud-kop">{tekst.inhoud}</h2>
    <Feiten regels={regelsVan(dossier)} />
    {dossier.soort === 'aanvraag' && <Begroting inhoud={dossier.inhoud} />}
  </section>
);
