import { Actieformulier, type Dossierstand } from '#formulieren/dossier/actieformulier.tsx';
import { Tekstveld } from '#formulieren/gedeeld/tekstvelden.tsx';
import { LEEG } from '#formulieren/gedeeld/toestand.ts';
import { actieTekst, actievelden, volgenTekst as tekst } from '#teksten/nl/dossier/dossier.ts';

export const BEGIN: Dossierstand = { volgcode: '', nummer: null, actie: 'lezen', toestand: LEEG, gedaan: null };

/** The plain field for the code, and the form for who lost it. */
export function Volgcodeformulieren({ stand }: { stand: Dossierstand }) {
  const { uitleg, knop } = actieTekst.nieuwe_code;
  const { gedaan } = stand;
  return (
    <div id="formulier" className="formulier">
      {(gedaan === 'nieuwe_code' || gedaan === 'wis') && (
        <p className="melding" role="status">
          {actieTekst[gedaan].klaar}
        </p>
      )}
      <Actieformulier
        actie="lezen"
        stand={stand}
        teksten={{ volgcode: tekst.code }}
        begin={{ waarden: { volgcode: [stand.volgcode] }, fouten: [] }}
        knop={tekst.open}
        metCode={false}
      >
        <Tekstveld naam="volgcode" />
        <p className="klein">{tekst.geheim}</p>
      </Actieformulier>
      <section className="formgroep" aria-labelledby="kwijt">
        <h2 id="kwijt">{tekst.kwijt}</h2>
        <p>{uitleg}</p>
        {/* Always a plain form: a script would have to solve a puzzle first. */}
        <Actieformulier
          actie="nieuwe_code"
          stand={{ ...stand, verstuur: undefined }}
          teksten={actievelden.nieuwe_code}
          knop={knop}
          metCode={false}
        >
          <Tekstveld naam="contact_email" soort="email" autoComplete="email" />
        </Actieformulier>
      </section>
    </div>
  );
}
