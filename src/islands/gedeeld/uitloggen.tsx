import { useState } from 'react';
import { Dialoog } from '#islands/gedeeld/dialoog.tsx';
import { useConcepten } from '#islands/gedeeld/eigen-concepten.ts';
import { toegangTekst } from '#teksten/nl/toegang/toegang.ts';

const tekst = toegangTekst.uit;

/** Signing out on purpose is the one thing that clears what was typed; so it asks, when there is something. */
export function Uitloggen({ logUit }: { logUit: () => void }) {
  const concepten = useConcepten();
  const [aantal, vraag] = useState(0);
  const uit = (): void => {
    concepten.wisAlles();
    logUit();
  };
  const begin = (): void => {
    const nu = concepten.namen().length;
    if (nu === 0) uit();
    else vraag(nu);
  };
  return (
    <>
      <button type="button" className="alsLink" onClick={begin}>
        {toegangTekst.logUit}
      </button>
      {aantal > 0 && (
        <Dialoog kop={tekst.kop} sluit={() => vraag(0)}>
          <p>{tekst.uitleg(aantal)}</p>
          <div className="knoppen">
            <button type="button" className="nl-button nl-button--primary" onClick={() => vraag(0)}>
              {tekst.blijf}
            </button>
            <button type="button" className="nl-button nl-button--default" onClick={uit}>
              {tekst.weg}
            </button>
          </div>
        </Dialoog>
      )}
    </>
  );
}
