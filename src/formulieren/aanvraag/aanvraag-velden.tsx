import { Begroting } from '#formulieren/aanvraag/begroting.tsx';
import { Geldkader, type Rondevan } from '#formulieren/aanvraag/geldkader.tsx';
import { Bedragveld } from '#formulieren/gedeeld/bedragveld.tsx';
import type { Groep } from '#formulieren/gedeeld/formulier.tsx';
import { type Keuzelijst, Keuzeveld } from '#formulieren/gedeeld/keuzevelden.tsx';
import { Tekstvak, Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { aanvraagTekst as tekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { meedoenTekst } from '#teksten/nl/formulier/meedoen.ts';

const EXTRA = ['prioriteit', 'eigen_bijdrage', 'minimumbedrag'];
export const AANVRAAG_VRIJ: ReadonlySet<string> = new Set([...EXTRA, 'contact_email', 'contact_telefoon']);

interface Inhoud {
  gebieden: readonly Keuzelijst[];
  prioriteiten: readonly Keuzelijst[];
  eenvoudigTotCent: number;
  toestand: Toestand;
  rondeVan: Rondevan;
}

/** What only larger plans need; open as soon as there is something in it, or wrong with it. */
function Extra({ prioriteiten, eenvoudigTotCent, toestand: { waarden, fouten } }: Inhoud) {
  const open =
    EXTRA.some((naam) => waarden[naam]?.some((deel) => deel !== '')) ||
    fouten.some(({ veld }) => veld !== null && EXTRA.includes(veld));
  return (
    <details className="extra" open={open || undefined}>
      <summary>{meedoenTekst.groterPlan(eenvoudigTotCent)}</summary>
      <div className="formgroep">
        <Bedragveld naam="eigen_bijdrage" />
        <Bedragveld naam="minimumbedrag" />
        {prioriteiten.length > 0 && <Keuzeveld naam="prioriteit" lijsten={prioriteiten} />}
      </div>
    </details>
  );
}

/** The plan and its money: also what can be changed until it goes to the jury. */
export const aanvraaggroepen = (inhoud: Inhoud): Groep[] => [
  {
    naam: 'plan',
    tekst: tekst.groepen.plan,
    inhoud: (
      <>
        <Tekstveld naam="titel" />
        <Tekstvak naam="plan" regels={7} />
        <Tekstvak naam="doelgroep" regels={2} />
        <Tekstveld naam="wanneer" />
        <Keuzeveld naam="buurt" lijsten={inhoud.gebieden} />
      </>
    ),
  },
  {
    naam: 'geld',
    tekst: tekst.groepen.geld,
    inhoud: (
      <>
        <Geldkader rondeVan={inhoud.rondeVan}>
          <Begroting />
          <Extra {...inhoud} />
        </Geldkader>
      </>
    ),
  },
];
