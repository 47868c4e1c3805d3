import type { ReactNode } from 'react';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { momentLang } from '#teksten/nl/taal/moment.ts';

const tekst = beheerTekst.stand;

const Feit = ({ naam, children }: { naam: string; children: ReactNode }) => (
  <div>
    <dt>{naam}</dt>
    <dd>{children}</dd>
  </div>
);

function Gestemd() {
  const { stand } = useVerband();
  if (stand.gestemd === null) return tekst.alleenBeheerder;
  const genoeg = stand.quorum_gehaald ? tekst.genoeg : tekst.nietGenoeg;
  const zin = stand.status === 'stemmen' ? tekst.gestemdVijf : tekst.gestemdZin;
  return `${zin(stand.gestemd, stand.juryleden.length)}. ${genoeg}`;
}

/** How far the ronde is, in facts: numbers, never who voted. */
export function Standvak() {
  const { ronde, stand } = useVerband();
  const { stemmen_vanaf_op: vanaf, stemmen_tot_op: tot, juryleden, papier } = stand;
  // By then they are no longer before the jury, but awarded or declined.
  const besloten = ['vastgesteld', 'afgerond', 'ingetrokken'].includes(stand.status);
  const gestemd = ['stemmen', 'tellen', 'vastgesteld', 'afgerond'].includes(stand.status);
  return (
    <section className="stapel" aria-labelledby="stand-kop">
      <h3 id="stand-kop">{tekst.kop}</h3>
      <dl className="feiten">
        <Feit naam={tekst.fase}>{beheerTekst.status[stand.status]}</Feit>
        <Feit naam={tekst.budget}>{bedrag(ronde.budget_cent)}</Feit>
        {!besloten && <Feit naam={tekst.plannen}>{tekst.plannenZin(stand.aanvragen, stand.wachtend)}</Feit>}
        <Feit naam={tekst.jury}>
          {tekst.juryZin(juryleden.length, juryleden.filter(({ gezien }) => gezien).length)}
        </Feit>
        {gestemd && juryleden.length > 0 && (
          <Feit naam={tekst.gestemd}>
            <Gestemd />
          </Feit>
        )}
        <Feit naam={tekst.stemtijd}>
          {vanaf && tot ? tekst.vanTot(momentLang(vanaf), momentLang(tot)) : tekst.geenStemtijd}
        </Feit>
        {papier.uitgegeven > 0 && (
          <Feit naam={tekst.papier}>{tekst.papierZin(papier.uitgegeven, papier.ingevoerd)}</Feit>
        )}
        <Feit naam={tekst.regels}>
          {beheerTekst.stemvorm[ronde.stemvorm]} {beheerTekst.verdeelregel[ronde.verdeelregel]}{' '}
          {tekst.drempel(ronde.drempel, ronde.stemvorm)} {tekst.quorum(ronde.quorum)}
        </Feit>
      </dl>
    </section>
  );
}
