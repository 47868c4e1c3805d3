import { stad } from '#config/stad.ts';
import { stadstermijnen } from '#config/termijnen-in-formulier.ts';
import { aanmeldingtijdlijn } from '#domein/aanmelding/aanmelding.tijdlijn.ts';
import { aanvraagtijdlijn } from '#domein/aanvraag/aanvraag.tijdlijn.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { feedbacktijdlijn } from '#domein/feedback/feedback.tijdlijn.ts';
import { dagVan, laatsteDag, plusDagen, plusMaanden } from '#domein/gedeeld/dag.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';
import { sluitdag } from '#domein/gedeeld/stilte.ts';
import { metTermijnen, type Tijdlijn } from '#domein/gedeeld/tijdlijn.ts';
import { werkdagZin } from '#formulieren/dossier/werkdag.ts';
import { buitenZin } from '#teksten/nl/dossier/buiten.ts';
import { gezegdDoor, partijNaam, tijdlijnTekst as tekst, uitDeTelling, werkZin } from '#teksten/nl/dossier/stappen.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

const { vraag_dagen, verslag_maanden } = stad.bewaartermijnen;

/** Until when we wait for the applicant; whoever gave no mail address is called instead. */
function wachtTot({ status, contact, gebeurtenissen }: Dossierinhoud): string | null {
  if (!contact?.email) return null;
  if (status === 'in_uitvoering') {
    return sluitdag(gebeurtenissen ?? [], status, (dag, n) => plusMaanden(dag, n * verslag_maanden));
  }
  if (status !== 'aanvulling_gevraagd' && status !== 'vraag_gesteld') return null;
  return sluitdag(gebeurtenissen ?? [], status, (dag, n) => plusDagen(dag, n * vraag_dagen));
}

function stappenVan(dossier: Dossierinhoud): Tijdlijn {
  const gebeurtenissen = dossier.gebeurtenissen ?? [];
  const bevestigd = dossier.bevestigd_op !== null;
  const wacht_tot = wachtTot(dossier);
  if (dossier.soort === 'aanmelding')
    return aanmeldingtijdlijn(gebeurtenissen, { status: dossier.status, bevestigd, wacht_tot });
  if (dossier.soort === 'feedback')
    return feedbacktijdlijn(
      gebeurtenissen,
      { status: dossier.status, bevestigd, buiten: dossier.inhoud.buiten, ingediend_op: dossier.ingediend_op },
      stad.antwoordDagen,
    );
  const { sluit_op, besluit_op } = dossier.ronde;
  return aanvraagtijdlijn(
    gebeurtenissen,
    { status: dossier.status, bevestigd, wacht_tot },
    { sluit_op: laatsteDag(sluit_op), besluit_op },
  );
}

const { bewonersvraag_dagen: terugschrijven, oppakken_dagen: oppakken } = stadstermijnen;
const TERMIJNEN = { terugschrijven, oppakken, publiceren: oppakken, starten: oppakken, antwoorden: stad.antwoordDagen };
export const tijdlijnVan = (dossier: Dossierinhoud): Tijdlijn => metTermijnen(stappenVan(dossier), TERMIJNEN);

const dag = (moment: string): string => datumLang(dagVan(moment));
const wie = (partij: Partij): string => {
  if (partij === 'indiener') return tekst.doetJij;
  return partij === 'systeem' ? tekst.vanzelf : tekst.wie(partijNaam[partij]);
};

/** Words of somebody, under their name. */
function Gezegd({ kop, tekst: woorden }: { kop: string; tekst: string | null | undefined }) {
  if (!woorden) return null;
  return (
    <>
      <p className="klein">{kop}</p>
      <blockquote dir="auto">{woorden}</blockquote>
    </>
  );
}

/** Every step: done with its date and who, what is waited for now, and what is to come. */
export function Tijdlijnlijst({ dossier }: { dossier: Dossierinhoud }) {
  const { gedaan, nu, straks } = tijdlijnVan(dossier);
  const vandaag = dagVan(new Date());
  return (
    <section className="stapel vol" aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">{tekst.kop}</h2>
      <h3>{tekst.gedaan}</h3>
      <ol className="tijdlijn">
        {gedaan.map(({ soort, door, op, zin, tekst: gezegd, telling }) => (
          <li key={`${soort} ${op}`}>
            <p>{zin}</p>
            <p className="klein">
              {dag(op)}, {partijNaam[door]}
            </p>
            <Gezegd kop={uitDeTelling} tekst={telling} />
            <Gezegd kop={gezegdDoor[door]} tekst={gezegd} />
          </li>
        ))}
      </ol>
      <h3>{tekst.nu}</h3>
      {nu ? (
        <div className="nu">
          <p>
            <strong>{werkZin[nu.wat].nu}</strong>
          </p>
          <p className="klein">
            {wie(nu.wie)} {werkdagZin(nu, vandaag, tekst.uiterlijk)} {nu.sinds && tekst.wachtSinds(dag(nu.sinds))}
          </p>
        </div>
      ) : (
        <p>{dossier.soort === 'feedback' && dossier.inhoud.buiten ? `${buitenZin}.` : tekst.klaar}</p>
      )}
      {straks.length > 0 && (
        <>
          <h3>{tekst.straks}</h3>
          <ol className="tijdlijn straks">
            {straks.map((werk) => (
              <li key={werk.wat}>
                <p>{werkZin[werk.wat].straks}</p>
                <p className="klein">
                  {wie(werk.wie)} {werk.op ? werkdagZin(werk, vandaag, tekst.rond) : tekst.geenDag}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
