import type { Antwoord } from '#domein/contract/contracten.ts';
import { FOUTENLIJST_ID, Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import type { Toestand } from '#formulieren/gedeeld/toestand.ts';
import { mailkeuzeTekst as tekst } from '#teksten/nl/mail/mailkeuze.ts';

/** What somebody chooses behind the link in a mail: two buttons that send, since to open a page is no choice. */
export function Mailkeuze({
  toestand,
  gedaan,
}: {
  toestand: Toestand;
  gedaan?: Antwoord<'mailkeuze_doen'> | undefined;
}) {
  const isWeg = toestand.fouten.some(({ code }) => code === 'onbekend');
  const klaar = gedaan && tekst.gedaan[gedaan.wat][gedaan.ja ? 'ja' : 'nee'];
  return (
    <Kader value={{ toestand, teksten: tekst.velden, vrij: new Set() }}>
      <div id="formulier" className="stapel">
        {klaar && (
          <p className="melding" role="status">
            {klaar}
          </p>
        )}
        {isWeg && (
          <p id={FOUTENLIJST_ID} className="melding mislukt" role="alert">
            {tekst.weg}
          </p>
        )}
        {!isWeg && toestand.fouten.length > 0 && <Foutenlijst />}
        <form className="formgroep" method="post" action={`/api/mailkeuze#${FOUTENLIJST_ID}`} noValidate>
          <p>{klaar ? tekst.anders : tekst.uitleg}</p>
          <Tekstveld naam="volgcode" />
          <p className="knoppen">
            <button className="nl-button nl-button--primary" type="submit" name="keuze" value="ja">
              {tekst.ja}
            </button>{' '}
            <button className="nl-button nl-button--default" type="submit" name="keuze" value="nee">
              {tekst.nee}
            </button>
          </p>
        </form>
      </div>
    </Kader>
  );
}
