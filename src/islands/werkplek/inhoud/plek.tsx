import type { RaRecord } from 'react-admin';
import { Link } from 'react-router';
import { alsInleesrij } from '#domein/plek/import/inleesrij.ts';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { Fotos } from '#islands/werkplek/inhoud/fotos.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Zekerheid } from '#islands/werkplek/inhoud/herkomst.tsx';
import { Keuzekolom, Naamkolom, Nagekekenkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Contactvelden } from '#islands/werkplek/inhoud/leesvelden.tsx';
import { Ligging } from '#islands/werkplek/inhoud/ligging.tsx';
import { Inhoudslijst, WijkKeuze } from '#islands/werkplek/inhoud/lijst.tsx';
import { beginHerkomst, metSlug, vandaag } from '#islands/werkplek/inhoud/nieuw.ts';
import { Openingstijden } from '#islands/werkplek/inhoud/openingstijden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Lijstje, Tekst, Verwijzing } from '#islands/werkplek/inhoud/velden.tsx';
import { nagekekenZin } from '#islands/werkplek/inhoud/versheidzin.ts';
import { INLEZEN } from '#islands/werkplek/schil/delen.ts';
import { inleesTekst } from '#teksten/nl/werkplek/werkplek-inlezen.ts';
import { keuzeTekst, inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const SOORTEN: Readonly<Record<string, string>> = keuzeTekst.plek_soort;
const regel = ({ soort, gecontroleerd_op, gecontroleerd_precisie }: RaRecord): string =>
  `${SOORTEN[soort] ?? ''}. ${nagekekenZin({ gecontroleerd_op, gecontroleerd_precisie }, vandaag())}`;

const list = () => (
  <>
    <Inhoudslijst
      naam="naam"
      regel={regel}
      kloptNog
      alsCsvRij={alsInleesrij}
      filters={[<WijkKeuze key="wijk" source="wijk_code" />]}
    >
      <Keuzekolom source="soort" lijst="plek_soort" />
      <Naamkolom source="wijk_code" naar="wijk" />
      <Nagekekenkolom />
      <Keuzekolom source="status" lijst="status" />
    </Inhoudslijst>
    <p>
      <Link to={INLEZEN}>{inleesTekst.link}</Link>
    </p>
  </>
);

const Velden = () => (
  <>
    <Blok kop={tekst.gegevens}>
      <Tekst source="naam" max={120} verplicht />
      <Keuze source="soort" lijst="plek_soort" verplicht />
      <Tekst source="omschrijving" max={2000} multiline />
      <Tekst source="wat_kan_hier" max={2000} multiline />
      <Lijstje source="voorzieningen" max={60} aantal={30} />
      <Tekst source="toegankelijkheid" max={600} multiline />
      <Tekst source="kosten" max={300} />
    </Blok>
    <Blok kop={tekst.contact}>
      <Contactvelden />
      <Keuze source="beheervorm" lijst="beheervorm" />
      <Tekst source="beheer" max={600} multiline />
      <Verwijzing source="organisatie_id" naar="organisatie" />
    </Blok>
    <Ligging metAdres />
    <Zekerheid />
    <Keuze source="status" lijst="status" verplicht />
  </>
);

const onder = (
  <>
    <Openingstijden />
    <Fotos over="plek" />
    <Geschiedenis />
  </>
);
const edit = () => (
  <Bewerken deel="plek" onder={onder}>
    <Velden />
  </Bewerken>
);
const create = () => (
  <Toevoegen deel="plek" begin={beginHerkomst} maakAf={metSlug}>
    <Velden />
  </Toevoegen>
);

export const plek = { list, edit, create, recordRepresentation: 'naam' };
