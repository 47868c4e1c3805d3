import { Lokveld } from '#formulieren/gedeeld/formulier.tsx';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { rondeseinTekst as tekst } from '#teksten/nl/mail/rondesein.ts';

/** Leaves an address for a mail when a ronde opens. One field and one button: it needs no script. */
export function Rondesein({ toestand, gelukt }: { toestand: Toestand; gelukt: boolean }) {
  return (
    <Kader value={{ toestand, teksten: tekst.velden, vrij: new Set() }}>
      <section id="formulier" className="mistvak stapel vol geen-print" aria-labelledby="sein">
        <h2 id="sein">{tekst.kop}</h2>
        {gelukt ? (
          <p className="melding" role="status">
            {tekst.gelukt}
          </p>
        ) : (
          <>
            {toestand.fouten.length > 0 && <Foutenlijst />}
            <form className="formgroep" method="post" action={`/api/rondesein#${FOUTENLIJST_ID}`} noValidate>
              <p>{tekst.uitleg}</p>
              <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
              <p className="klein">{tekst.bewaren}</p>
              <Lokveld />
              <p>
                <button className="nl-button nl-button--primary" type="submit">
                  {tekst.knop}
                </button>
              </p>
            </form>
          </>
        )}
      </section>
    </Kader>
  );
}
