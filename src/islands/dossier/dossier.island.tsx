import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { nieuweSleutel } from '#client/gedeeld/nieuwe-sleutel.ts';
import { verstuur } from '#client/meedoen/meedoen.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { type Dossieractie, dossieracties } from '#domein/dossier/dossier.acties.ts';
import type { Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { Dossier } from '#formulieren/dossier/dossier.tsx';
import { getypt } from '#formulieren/dossier/dossier-concept.ts';
import { waardenVan } from '#formulieren/dossier/dossier-waarden.ts';
import type { Dossiergegevens } from '#formulieren/dossier/dossier-wijzigen.tsx';
import { BEGIN, Volgcodeformulieren } from '#formulieren/dossier/volgcode.tsx';
import { FOUTENLIJST_ID } from '#formulieren/gedeeld/foutenlijst.tsx';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import { maakConceptkast } from '#islands/dossier/dossier-concepten.ts';
import { alsRuw, leesFormulier } from '#islands/formulier/formulierinhoud.ts';
import { leesFouten } from '#islands/formulier/fouten.ts';
import { zetBladstand } from '#islands/gedeeld/bladstand.ts';
import { conceptenVan, NIEMAND } from '#islands/gedeeld/concepten.ts';
import { volgenTekst } from '#teksten/nl/dossier/dossier.ts';
import { formulierTekst } from '#teksten/nl/formulier/formulieren.ts';

const concepten = conceptenVan(NIEMAND);

/** What somebody is typing stays as it is for as long as this does: another code changes nothing of the dossier. */
const sleutelVan = ({ nummer, gebeurtenissen }: Dossierinhoud): string =>
  nummer + JSON.stringify(gebeurtenissen?.filter(({ soort }) => soort !== 'nieuwe_code'));

const isActie = (tekst: string | undefined): tekst is Dossieractie => dossieracties.some((actie) => actie === tekst);

/** The dossier as it is now; null when that cannot be known. */
async function leesVers({ volgcode = [], nummer = [] }: Waarden): Promise<Dossierinhoud | null> {
  const antwoord = await verstuur('/api/dossier', alsRuw({ actie: ['lezen'], volgcode, nummer }));
  return antwoord.soort === 'gelukt' ? (antwoord.waarde.dossier ?? null) : null;
}
/** What somebody typed, over what stands there now: of the rest the newer words stay. */
const overVers = (waarden: Waarden, oud: Dossierinhoud | null, vers: Dossierinhoud): Waarden => ({
  ...waardenVan(vers),
  ...(oud ? getypt(waarden, waardenVan(oud))?.waarden : waarden),
});

interface Toon {
  readonly stand: Dossierstand;
  readonly dossier: Dossierinhoud | null;
  readonly bezig: boolean;
  readonly mislukt: string | null;
  readonly focus: { readonly id: string } | null;
}

function Volgen({ gegevens, eerste }: { gegevens: Dossiergegevens; eerste: Waarden }) {
  // When nothing can be fetched now, the code stands in its field: it is no longer in the address.
  const begin: Dossierstand = { ...BEGIN, volgcode: eerste.volgcode?.[0] ?? '' };
  const [toon, zetToon] = useState<Toon>({ stand: begin, dossier: null, bezig: true, mislukt: null, focus: null });
  const [, teken] = useState(0);
  const [kast] = useState(() =>
    maakConceptkast(concepten, () => {
      if (concepten.isGedeeld()) zetBladstand({});
      teken((keer) => keer + 1);
    }),
  );
  const sleutel = useRef({ inhoud: '', sleutel: '' });
  const getoond = useRef<Dossierinhoud | null>(null);
  const doe = useRef(async (waarden: Waarden): Promise<void> => {
    const gevraagd = waarden.actie?.[0];
    const actie = isActie(gevraagd) ? gevraagd : 'lezen';
    const volgcode = waarden.volgcode?.[0] ?? '';
    zetToon((nu) => ({ ...nu, bezig: true, mislukt: null }));
    // The same words again are the same action, as long as nobody knows whether it arrived.
    const inhoud = JSON.stringify(waarden);
    if (sleutel.current.inhoud !== inhoud) sleutel.current = { inhoud, sleutel: nieuweSleutel() };
    const antwoord = await verstuur('/api/dossier', { ...alsRuw(waarden), sleutel: sleutel.current.sleutel });
    if (antwoord.soort === 'onbereikbaar')
      return zetToon((nu) => ({ ...nu, bezig: false, mislukt: formulierTekst.geenVerbinding }));
    sleutel.current = { inhoud: '', sleutel: '' };
    if (antwoord.soort === 'geweigerd') {
      const fouten = leesFouten(antwoord.fouten);
      const vers = fouten.some(({ code }) => code === 'veranderd') ? await leesVers(waarden) : null;
      const toestand = { waarden: vers ? overVers(waarden, getoond.current, vers) : waarden, fouten };
      if (vers) getoond.current = vers;
      const focus = { id: FOUTENLIJST_ID };
      return zetToon((nu) => ({
        ...nu,
        dossier: vers ?? nu.dossier,
        bezig: false,
        focus,
        stand: { ...nu.stand, actie, toestand, gedaan: null },
      }));
    }
    const { gedaan, dossier = null } = antwoord.waarde;
    const nummer = dossier?.nummer ?? waarden.nummer?.[0];
    if (nummer) kast.klaar(nummer, gedaan, gedaan === 'wis');
    const stand = { ...BEGIN, gedaan, volgcode, nummer: dossier?.nummer ?? null };
    // A phone that lacks memory loads the page again: nobody should have to type the code twice.
    zetBladstand(dossier && !concepten.isGedeeld() ? { volgcode, nummer: dossier.nummer } : {});
    getoond.current = dossier;
    zetToon({ stand, dossier, bezig: false, mislukt: null, focus: { id: dossier ? 'dossier' : 'formulier' } });
  });
  useEffect(() => void doe.current(eerste), [eerste]);
  useEffect(() => {
    if (toon.focus) document.getElementById(toon.focus.id)?.focus();
  }, [toon.focus]);

  const { dossier, bezig, mislukt } = toon;
  const stand: Dossierstand = {
    ...toon.stand,
    concepten: dossier ? kast.van(dossier) : undefined,
    // The link leads to this very address, and a browser keeps what belongs to it.
    sluit: () => zetBladstand({}),
    verstuur(gebeurtenis: SubmitEvent<HTMLFormElement>) {
      gebeurtenis.preventDefault();
      if (!bezig) void doe.current(leesFormulier(gebeurtenis.currentTarget));
    },
  };
  return (
    <>
      <div role="status">{bezig && <p className="melding">{volgenTekst.laden}</p>}</div>
      <div role="alert">{mislukt && <p className="melding mislukt">{mislukt}</p>}</div>
      {dossier ? (
        <Dossier key={sleutelVan(dossier)} dossier={dossier} stand={stand} gegevens={gegevens} />
      ) : (
        <Volgcodeformulieren stand={stand} />
      )}
    </>
  );
}

let wortel: Root | undefined;

/** Takes over the page, with the first request that somebody made of it; or shows another dossier in its place. */
export function toonDossier(huis: HTMLElement, eerste: Waarden): void {
  const gegevens: Dossiergegevens = JSON.parse(huis.dataset.gegevens ?? '{}');
  wortel ??= createRoot(huis);
  wortel.render(<Volgen gegevens={gegevens} eerste={eerste} />);
}
