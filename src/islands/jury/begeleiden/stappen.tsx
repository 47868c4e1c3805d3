import { leesMoment, type Momentfout, schrijfMoment } from '#domein/gedeeld/moment.ts';
import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import { Zin } from '#formulieren/gedeeld/zin.tsx';
import { Actie, Invulfout, Zelden } from '#islands/jury/begeleiden/actie.tsx';
import { getypt, Reden, Regel } from '#islands/jury/begeleiden/velden.tsx';
import { useVerband } from '#islands/jury/begeleiden/verband.ts';
import { beheerTekst } from '#teksten/nl/ronde/rondebeheer.ts';
import { momentfoutZin } from '#teksten/nl/taal/moment.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { samenTekst } from '#teksten/nl/werkplek/samen.ts';

const tekst = beheerTekst.stap;
type Stapnaam = 'open_voor_aanvragen' | 'beoordeling' | 'stemmen' | 'tellen' | 'afgerond' | 'ingetrokken';

/** What a beheerder does next; confirming stands with the count. */
const VOLGENDE: Readonly<Partial<Record<Rondestatus, Stapnaam>>> = {
  concept: 'open_voor_aanvragen',
  open_voor_aanvragen: 'beoordeling',
  beoordeling: 'stemmen',
  stemmen: 'tellen',
  vastgesteld: 'afgerond',
};
/** Done before the time that was told, these need a reason. */
const MET_REDEN: ReadonlySet<Stapnaam> = new Set(['beoordeling', 'tellen']);
const TOT_HET_BESLUIT: ReadonlySet<Rondestatus> = new Set([
  'concept',
  'open_voor_aanvragen',
  'beoordeling',
  'stemmen',
  'tellen',
]);

/** Why another beheerder wants this step: who agrees says the same. */
function useReden(naar: Stapnaam): string | undefined {
  const { voorgesteld } = useVerband().stand;
  return voorgesteld?.naar === naar ? (voorgesteld.reden ?? undefined) : undefined;
}
function Voorstel({ naar }: { naar: Stapnaam }) {
  const { voorgesteld } = useVerband().stand;
  if (voorgesteld?.naar !== naar) return null;
  return (
    <p className="let-op">{voorgesteld.eigen ? tekst.wilJij : <Zin zin={tekst.wil(alsNaam(voorgesteld.wie))} />}</p>
  );
}

function Stap({ naar }: { naar: Stapnaam }) {
  const { beheer, ronde, gedaan } = useVerband();
  const reden = useReden(naar);
  const { kop, uitleg, knop, gedaan: zin } = tekst[naar];
  return (
    <Actie
      kop={kop}
      concept={`stap:${naar}`}
      uitleg={uitleg}
      knop={knop}
      doe={(velden) => beheer.stap(ronde.slug, naar, getypt(velden, 'reden') || null)}
      klaar={({ stand }) => gedaan(stand === 'wacht_op_tweede' ? samenTekst.wachtBeheerder : zin)}
    >
      <Voorstel naar={naar} />
      {MET_REDEN.has(naar) && <Reden hulp={tekst.redenVrij} begin={reden} />}
    </Actie>
  );
}

/** A moment at the end of the day, when people vote in the evening. */
const EINDE = '22:00';
/** A day or time that nobody filled in is asked for; only what was filled in can be wrong. */
const TIJDVELDEN = ['vanafDag', 'vanafTijd', 'totDag', 'totTijd', 'dag', 'tijd'];
const momentfout = (velden: FormData, fout: Momentfout): Invulfout =>
  new Invulfout(
    TIJDVELDEN.some((naam) => velden.has(naam) && getypt(velden, naam) === '')
      ? tekst.tijd.ongeldig
      : momentfoutZin[fout],
  );

const MINUUT_MS = 60_000;
const isZelfdeMinuut = (een: string, ander: string): boolean =>
  Math.floor(Date.parse(een) / MINUUT_MS) === Math.floor(Date.parse(ander) / MINUUT_MS);

function Stemtijd() {
  const { beheer, ronde, stand, gedaan } = useVerband();
  const woorden = tekst.tijd;
  // A moment that has passed would open the vote at once, for who only fills in its end.
  const komtNog = Date.parse(ronde.sluit_op) > Date.now() ? schrijfMoment(ronde.sluit_op) : { dag: '', tijd: '' };
  const vanaf = stand.stemmen_vanaf_op ? schrijfMoment(stand.stemmen_vanaf_op) : komtNog;
  const tot = stand.stemmen_tot_op ? schrijfMoment(stand.stemmen_tot_op) : { dag: '', tijd: EINDE };
  async function doe(velden: FormData) {
    const begin = leesMoment(getypt(velden, 'vanafDag'), getypt(velden, 'vanafTijd'));
    const eind = leesMoment(getypt(velden, 'totDag'), getypt(velden, 'totTijd'));
    if (!begin.ok) return momentfout(velden, begin.fout);
    if (!eind.ok) return momentfout(velden, eind.fout);
    // Its minute counts: a ronde closes at a second that no field shows.
    const start = isZelfdeMinuut(begin.waarde, ronde.sluit_op) ? ronde.sluit_op : begin.waarde;
    if (Date.parse(eind.waarde) <= Date.parse(start) || Date.parse(start) < Date.parse(ronde.sluit_op))
      return new Invulfout(woorden.volgorde);
    if (Date.parse(eind.waarde) <= Date.now()) return new Invulfout(woorden.voorbij);
    return beheer.zetStemtijd(ronde.slug, start, eind.waarde);
  }
  return (
    <Actie
      kop={woorden.kop}
      concept="stemtijd"
      versie={`${stand.stemmen_vanaf_op} ${stand.stemmen_tot_op}`}
      uitleg={woorden.uitleg}
      knop={woorden.knop}
      bijzaak
      doe={doe}
      klaar={() => gedaan(woorden.gedaan)}
    >
      <div className="paar">
        <Regel naam="vanafDag" label={woorden.vanaf} soort="date" begin={vanaf.dag} />
        <Regel naam="vanafTijd" label={woorden.hoeLaat} soort="time" begin={vanaf.tijd} />
      </div>
      <div className="paar">
        <Regel naam="totDag" label={woorden.tot} soort="date" begin={tot.dag} />
        <Regel naam="totTijd" label={woorden.hoeLaat} soort="time" begin={tot.tijd} />
      </div>
    </Actie>
  );
}

function Verlengen() {
  const { beheer, ronde, stand, gedaan } = useVerband();
  const woorden = tekst.verleng;
  const nu = stand.stemmen_tot_op ? schrijfMoment(stand.stemmen_tot_op) : { dag: '', tijd: EINDE };
  return (
    <Zelden
      kop={woorden.kop}
      concept="verlengen"
      versie={String(stand.stemmen_tot_op)}
      uitleg={woorden.uitleg}
      knop={woorden.knop}
      doe={async (velden) => {
        const tot = leesMoment(getypt(velden, 'dag'), getypt(velden, 'tijd'));
        if (!tot.ok) return momentfout(velden, tot.fout);
        return beheer.verleng(ronde.slug, tot.waarde, getypt(velden, 'reden'));
      }}
      klaar={() => gedaan(woorden.gedaan)}
    >
      <div className="paar">
        <Regel naam="dag" label={woorden.tot} soort="date" />
        <Regel naam="tijd" label={tekst.tijd.hoeLaat} soort="time" begin={nu.tijd} />
      </div>
      <Reden hulp={tekst.redenHulp} />
    </Zelden>
  );
}

function Stoppen() {
  const { beheer, ronde, gedaan } = useVerband();
  const waarom = useReden('ingetrokken');
  const { kop, uitleg, knop, gedaan: zin } = tekst.ingetrokken;
  return (
    <Zelden
      kop={kop}
      concept="intrekken"
      uitleg={uitleg}
      knop={knop}
      doe={(velden) => beheer.stap(ronde.slug, 'ingetrokken', getypt(velden, 'reden') || null)}
      klaar={({ stand }) => gedaan(stand === 'wacht_op_tweede' ? samenTekst.wachtBeheerder : zin)}
    >
      <Voorstel naar="ingetrokken" />
      <Reden hulp={tekst.redenHulp} begin={waarom} />
    </Zelden>
  );
}

/** What a beheerder can do with the ronde itself, the expected step first. */
export function Stappen() {
  const { stand } = useVerband();
  const naar = VOLGENDE[stand.status];
  const stopt = TOT_HET_BESLUIT.has(stand.status);
  if (!naar && !stopt) return null;
  const kiestTijd = ['concept', 'open_voor_aanvragen', 'beoordeling'].includes(stand.status);
  return (
    <section className="stapel ruim" aria-label={tekst.kop}>
      {naar && <h3>{tekst.kop}</h3>}
      {kiestTijd && <Stemtijd key={`${stand.stemmen_vanaf_op} ${stand.stemmen_tot_op}`} />}
      {naar && <Stap naar={naar} />}
      {stand.status === 'stemmen' && stand.quorum_gehaald === false && stand.verlengd < 2 && <Verlengen />}
      {stopt && <Stoppen />}
    </section>
  );
}
