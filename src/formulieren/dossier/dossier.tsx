import { dossierpaden as paths } from '#config/dossierpaden.ts';
import { stad } from '#config/stad.ts';
import type { Dossierinhoud } from '#domein/contract/dossier.ts';
import { isBesluitOver } from '#domein/dossier/dossier.besluit.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { isNamens } from '#domein/gedeeld/gebeurtenis.ts';
import { Actieformulier, type Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { Achtergebleven } from '#formulieren/dossier/dossier-achtergebleven.tsx';
import { Acties } from '#formulieren/dossier/dossier-actie.tsx';
import { magNu } from '#formulieren/dossier/dossier-acties.ts';
import { Ingestuurd } from '#formulieren/dossier/dossier-ingestuurd.tsx';
import type { Dossiergegevens } from '#formulieren/dossier/dossier-wijzigen.tsx';
import { Tijdlijnlijst, tijdlijnVan } from '#formulieren/dossier/tijdlijn.tsx';
import { Concept } from '#formulieren/gedeeld/concept.tsx';
import { Foutenlijst } from '#formulieren/gedeeld/foutenlijst.tsx';
import { Kader } from '#formulieren/gedeeld/kader.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { bezwaarTekst } from '#teksten/nl/dossier/bezwaar.ts';
import { buitenZin } from '#teksten/nl/dossier/buiten.ts';
import { actieTekst, dossierconceptTekst, dossierTekst as tekst, volgenTekst } from '#teksten/nl/dossier/dossier.ts';
import { jouwDossier } from '#teksten/nl/dossier/stappen.ts';
import { antwoordTekst, belofteZin } from '#teksten/nl/feedback/feedback.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { hoofdletter } from '#teksten/nl/taal/woord.ts';

interface Props {
  dossier: Dossierinhoud;
  stand: Dossierstand;
  gegevens: Dossiergegevens;
}

const NIEMAND = { naam: null, rol: null, telefoon: null, email: null, foto: null };

function Contactpersoon(dossier: Dossierinhoud) {
  const { contactpersoon, soort, inhoud } = dossier;
  const { naam, rol, telefoon, email, foto } = contactpersoon.soort === 'makelaar' ? contactpersoon : NIEMAND;
  const isBuiten = soort === 'feedback' && inhoud.buiten;
  const { nu } = tijdlijnVan(dossier);
  // Of what is over, was answered or waits for an answer, nobody has to take care now.
  if (naam === null && !isBuiten && (nu?.wie ?? 'indiener') === 'indiener') return null;
  const niemand = isBuiten
    ? `${buitenZin}.`
    : `${tekst.geenMakelaar} ${nu?.op && nu.op >= dagVan(new Date()) ? tekst.wieVoor(datumLang(nu.op)) : ''}`;
  return (
    <section className="mistvak stapel vol" aria-labelledby="wie-helpt">
      <h2 id="wie-helpt">{tekst.wieHelpt}</h2>
      <p>
        <Zin zin={naam ? tekst.makelaar(alsNaam(naam)) : niemand} />
      </p>
      {rol && (
        <p className="klein" dir="auto">
          {rol}
        </p>
      )}
      {foto && <img src={foto} alt="" width="96" />}
      {telefoon && <a href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </section>
  );
}

/** How to object: from the first decision on, also when the plan is under way. */
function Bezwaar({ soort, gebeurtenissen }: Dossierinhoud) {
  if (!(gebeurtenissen ?? []).some((stap) => isBesluitOver(soort, stap.soort))) return null;
  const url = stad.bezwaar?.url;
  return (
    <section className="stapel" aria-labelledby="bezwaar">
      <h2 id="bezwaar">{bezwaarTekst.kop}</h2>
      <p>{bezwaarTekst.hoe}</p>
      {url && <a href={url}>{bezwaarTekst.meer}</a>}
    </section>
  );
}

/** What was answered to feedback, and what was done or promised. */
function Reactie({ reactie }: Dossierinhoud) {
  if (!reactie) return null;
  const { wat_gedaan, gedaan_op, belofte_op } = reactie;
  return (
    <section className="stapel" aria-labelledby="antwoord">
      <h2 id="antwoord">{tekst.antwoord}</h2>
      <blockquote dir="auto">{reactie.reactie}</blockquote>
      {wat_gedaan && (
        <p>
          {gedaan_op ? antwoordTekst.gedaanOp(datumLang(gedaan_op)) : antwoordTekst.gedaan} <bdi>{wat_gedaan}</bdi>
        </p>
      )}
      {belofte_op && !gedaan_op && <p>{belofteZin(datumLang(belofte_op), belofte_op < dagVan(new Date()))}</p>}
    </section>
  );
}

/** The report of a plan says one amount, and we noted another one. */
function Besteed({ eindverslag }: Extract<Dossierinhoud, { soort: 'aanvraag' }>['inhoud']) {
  if (!eindverslag || eindverslag.geboekt_cent === null) return null;
  const { besteed_cent, geboekt_cent } = eindverslag;
  if (besteed_cent === geboekt_cent) return null;
  return <p className="let-op">{tekst.besteedAnders(bedrag(besteed_cent), bedrag(geboekt_cent))}</p>;
}

function Besluit({ dossier }: { dossier: Dossierinhoud }) {
  if (dossier.soort === 'feedback') return <Reactie {...dossier} />;
  const toegekend_cent = dossier.soort === 'aanvraag' ? dossier.inhoud.toegekend_cent : null;
  return (
    <>
      {toegekend_cent !== null && toegekend_cent > 0 && <p>{tekst.bedragToegekend(bedrag(toegekend_cent))}</p>}
      {dossier.soort === 'aanvraag' && <Besteed {...dossier.inhoud} />}
      <Bezwaar {...dossier} />
    </>
  );
}

/** The code was replaced while this dossier was open: the new one opens it here, and what was typed stays. */
const Nieuwecode = ({ stand }: { stand: Dossierstand }) => (
  <div className="melding mislukt stapel" role="alert">
    <p>{dossierconceptTekst.codeOud}</p>
    <Actieformulier
      actie="lezen"
      stand={stand}
      teksten={{ volgcode: volgenTekst.code }}
      knop={volgenTekst.open}
      metCode={false}
    >
      <Tekstveld naam="volgcode" />
    </Actieformulier>
  </div>
);

/** What is wrong with an action that cannot be done any more, such as a change after the plan went to the jury. */
function Elders({ dossier, stand }: Omit<Props, 'gegevens'>) {
  const { actie, toestand } = stand;
  const codeOud = toestand.fouten.some(({ veld, code }) => code === 'onbekend' || veld === 'volgcode');
  if (codeOud) return <Nieuwecode stand={stand} />;
  if (toestand.fouten.length === 0 || magNu(dossier).some((kan) => kan === actie)) return null;
  return (
    <Kader value={{ toestand, teksten: {}, vrij: new Set() }}>
      <Foutenlijst />
    </Kader>
  );
}

/** Who read the name and address, so that nobody does so unseen. */
function Ingezien({ ingezien, kanaal }: Pick<Dossierinhoud, 'ingezien' | 'kanaal'>) {
  if (ingezien.length === 0) return <p>{isNamens(kanaal) ? tekst.alleenOpgeschreven : tekst.nietIngezien}</p>;
  return (
    <>
      <p>{tekst.ingezien}</p>
      <ul className="punten">
        {ingezien.map(({ op, wie }) => (
          <li key={op}>
            {datumLang(dagVan(op))}: <bdi>{wie ?? tekst.iemand}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything about one dossier, for who has its code: the same with and without a script. */
export function Dossier({ dossier, stand, gegevens }: Props) {
  const { contact, nummer, dossiers, op_papier } = dossier;
  const anderen = (dossiers ?? []).filter((ander) => ander.nummer !== nummer);
  const alles = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(dossier, null, 2))}`;
  const gedaan = stand.gedaan === null || stand.gedaan === 'lezen' ? null : actieTekst[stand.gedaan].klaar;
  return (
    <div id="formulier" className="stapel ruim">
      <div role="status" className="meldingen">
        {gedaan && <p className="melding">{gedaan}</p>}
      </div>
      <Elders dossier={dossier} stand={stand} />
      <Achtergebleven dossier={dossier} stand={stand} />
      <div className="stapel">
        <h2 id="dossier" tabIndex={-1} dir="auto">
          {dossier.titel ?? hoofdletter(jouwDossier[dossier.soort])}
        </h2>
        <p>
          {tekst.nummer(nummer)}. <strong>{dossier.stand}.</strong>
        </p>
      </div>
      <Contactpersoon {...dossier} />
      <Besluit dossier={dossier} />
      <Tijdlijnlijst dossier={dossier} />
      <section className="stapel vol geen-print" aria-labelledby="doen">
        <h2 id="doen">{tekst.watJeKunt}</h2>
        <Acties dossier={dossier} stand={stand} gegevens={gegevens} />
        {op_papier && <p>{tekst.opPapierKan}</p>}
        {stand.concepten && <Concept besturing={stand.concepten} />}
        {dossier.soort === 'aanvraag' && dossier.ronde.voorbeeld && <p>{tekst.voorbeeld}</p>}
        {dossier.soort === 'aanvraag' && dossier.publiek?.online && (
          <p>
            <a href={paths.aanvraag(dossier.ronde.slug, dossier.publiek.slug)}>{tekst.openbaarPlan}</a>
          </p>
        )}
        {dossier.initiatief?.online && (
          <p>
            <a href={paths.initiatief(dossier.initiatief.slug)}>{tekst.openbareBladzijde}</a>
          </p>
        )}
        <p>
          <a href={alles} download={`${nummer}.json`}>
            {tekst.allesOver}
          </a>
        </p>
      </section>
      <Ingestuurd dossier={dossier} gegevens={gegevens} />
      {(contact || op_papier) && (
        <section className="stapel" aria-labelledby="gegevens">
          <h2 id="gegevens">{tekst.jouwGegevens}</h2>
          <p>
            <Zin
              zin={[contact?.naam, contact?.email, contact?.telefoon]
                .flatMap((deel) => (deel ? [alsNaam(deel)] : []))
                .join(', ')}
            />
            {op_papier && tekst.opPapier}
          </p>
          <Ingezien {...dossier} />
        </section>
      )}
      <p className="geen-print">
        <a href={paths.volgen} onClick={stand.sluit}>
          {tekst.sluiten}
        </a>
      </p>
      {anderen.map((ander) => (
        <Actieformulier
          key={ander.nummer}
          actie="lezen"
          stand={{ ...stand, nummer: ander.nummer }}
          teksten={{}}
          knop={ander.titel ?? tekst.nummer(ander.nummer)}
        />
      ))}
    </div>
  );
}
