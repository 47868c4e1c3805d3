import type { ReactNode } from 'react';
import { LOKVELD } from '#domein/gedeeld/lokveld.ts';
import type { Besturing } from '#formulieren/gedeeld/besturing.ts';
import { Concept } from '#formulieren/gedeeld/concept.tsx';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader, type Kaderinhoud } from '#formulieren/gedeeld/kader.tsx';
import { Nakijken } from '#formulieren/gedeeld/nakijken.tsx';
import type { Groeptekst } from '#teksten/nl/formulier/formulieren.ts';
import { stapTekst } from '#teksten/nl/formulier/formulierstappen.ts';

export interface Groep {
  readonly naam: string;
  readonly tekst: Groeptekst;
  readonly inhoud: ReactNode;
}
interface Props {
  /** Where it is sent. */
  naar: string;
  kader: Kaderinhoud;
  groepen: readonly Groep[];
  verstuur: string;
  /** The page that this form stands on, when that is not the first one: with what is wrong it comes back there. */
  pagina?: string | undefined;
  besturing?: Besturing | undefined;
}

/** The field that only programs fill in. */
export const Lokveld = () => (
  <div className="lokveld" aria-hidden="true">
    <label>
      {stapTekst.lokveld}
      <input name={LOKVELD} tabIndex={-1} autoComplete="off" />
    </label>
  </div>
);

function Knoppen({
  laatste,
  verstuur,
  besturing,
}: {
  laatste: boolean;
  verstuur: string;
  besturing?: Besturing | undefined;
}) {
  const opnieuw = besturing?.mislukt ? stapTekst.opnieuw : verstuur;
  return (
    <div className="knoppen geen-print">
      <button className="nl-button nl-button--primary" type="submit" aria-disabled={besturing?.bezig || undefined}>
        {laatste ? opnieuw : stapTekst.volgende}
      </button>
      {besturing && besturing.stap > 0 && (
        <button
          className="nl-button nl-button--default"
          type="button"
          onClick={() => besturing.naarStap(besturing.stap - 1)}
        >
          {stapTekst.vorige}
        </button>
      )}
    </div>
  );
}

/** What the script has to say: that a draft came back, that sending goes on or failed. Always there, so that it is heard. */
const Meldingen = ({ besturing: { melding, mislukt, bezig, waarschuwing } }: { besturing: Besturing }) => (
  <div className="meldingen geen-print">
    <div role="status">{(bezig || melding) && <p className="melding">{bezig ? stapTekst.versturen : melding}</p>}</div>
    <div role="status">{waarschuwing && <p className="let-op">{waarschuwing}</p>}</div>
    <div role="alert">{mislukt && <p className="melding mislukt">{mislukt}</p>}</div>
  </div>
);

/** What changed since the page was built, above everything: it is about the whole form. */
const Live = ({ besturing: { live } }: { besturing: Besturing }) => (
  <div role="status" className="meldingen geen-print">
    {live && <p className={live.dicht ? 'melding mislukt' : 'let-op'}>{live.zin}</p>}
  </div>
);

/**
 * The frame of every form: what is wrong on top, then its groups of questions. Without `besturing` all groups stand on
 * one page and one button sends them; with it one group is shown at a time. The element that is replaced after a plain
 * POST is this one.
 */
export function Formulier({ naar, kader, groepen, verstuur, pagina, besturing }: Props) {
  const { toestand } = kader;
  const stap = besturing?.stap;
  const nakijken = stap === groepen.length;
  // On paper there are no steps.
  const kop = (nummer: number, titel: string) => (
    <>
      {stap !== undefined && <span className="geen-print">{stapTekst.stap(nummer + 1, groepen.length + 1)}</span>}
      {titel}
    </>
  );
  return (
    <Kader value={{ ...kader, actief: besturing !== undefined }}>
      <div
        id="formulier"
        className="formulier"
        data-toestand={toestand.fouten.length > 0 ? JSON.stringify(toestand) : undefined}
      >
        {toestand.fouten.length > 0 && (besturing?.samenvatting ?? true) && <Foutenlijst naar={besturing?.naarFout} />}
        {besturing && <Live besturing={besturing} />}
        <form
          className="stapel ruim"
          method="post"
          action={`${naar}#${FOUTENLIJST_ID}`}
          noValidate
          onSubmit={besturing?.verstuur}
        >
          {groepen.map(({ naam, tekst, inhoud }, nummer) => (
            <section
              key={naam}
              className="formgroep"
              data-groep={naam}
              hidden={stap !== undefined && stap !== nummer}
              aria-labelledby={`groep-${naam}`}
            >
              <h2 id={`groep-${naam}`} tabIndex={-1}>
                {kop(nummer, tekst.titel)}
              </h2>
              {tekst.uitleg && <p>{tekst.uitleg}</p>}
              {inhoud}
            </section>
          ))}
          {besturing && nakijken && (
            <section className="formgroep geen-print" aria-labelledby="groep-nakijken">
              <h2 id="groep-nakijken" tabIndex={-1}>
                {kop(groepen.length, stapTekst.nakijken.kop)}
              </h2>
              <Nakijken
                titels={groepen.map(({ tekst }) => tekst.titel)}
                overzicht={besturing.overzicht}
                naarStap={besturing.naarStap}
              />
            </section>
          )}
          {pagina && <input type="hidden" name="pagina" defaultValue={pagina} />}
          <Lokveld />
          {besturing && <Meldingen besturing={besturing} />}
          <Knoppen laatste={!besturing || nakijken} verstuur={verstuur} besturing={besturing} />
        </form>
        {besturing && <Concept besturing={besturing} />}
      </div>
    </Kader>
  );
}
