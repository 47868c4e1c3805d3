import { DataTable, FunctionField, type RaRecord } from 'react-admin';
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
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Lijstje, Tekst, Verwijzing } from '#islands/werkplek/inhoud/velden.tsx';
import { faseZin, nagekekenZin } from '#islands/werkplek/inhoud/versheidzin.ts';
import { inhoudTekst as tekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const regel = ({ fase, gecontroleerd_op, gecontroleerd_precisie }: RaRecord): string => {
  const gezien = { gecontroleerd_op, gecontroleerd_precisie };
  return [faseZin({ fase, ...gezien }, vandaag()), nagekekenZin(gezien, vandaag())].filter(Boolean).join('. ');
};

const list = () => (
  <Inhoudslijst naam="naam" regel={regel} kloptNog filters={[<WijkKeuze key="wijk" source="wijk_code" />]}>
    <DataTable.Col source="fase">
      <FunctionField
        render={({ fase, gecontroleerd_op, gecontroleerd_precisie }) =>
          faseZin({ fase, gecontroleerd_op, gecontroleerd_precisie }, vandaag())
        }
      />
    </DataTable.Col>
    <Naamkolom source="wijk_code" naar="wijk" />
    <Nagekekenkolom />
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);

const Velden = () => (
  <>
    <Blok kop={tekst.gegevens}>
      <Tekst source="naam" max={120} verplicht />
      <Tekst source="omschrijving" max={2000} multiline verplicht />
      <Tekst source="soort" max={120} />
      <Lijstje source="themas" max={60} aantal={10} />
      <Keuze source="fase" lijst="fase" />
    </Blok>
    <Blok kop={tekst.contact}>
      <Contactvelden />
      <Verwijzing source="makelaar_id" naar="makelaar" />
    </Blok>
    <Tekst source="adres" max={160} />
    <Ligging />
    <Verwijzing source="plek_id" naar="plek" />
    <Zekerheid />
    <Keuze source="status" lijst="status" verplicht />
  </>
);

const onder = (
  <>
    <Fotos over="initiatief" />
    <Geschiedenis />
  </>
);
const edit = () => (
  <Bewerken deel="initiatief" onder={onder}>
    <Velden />
  </Bewerken>
);
const create = () => (
  <Toevoegen deel="initiatief" begin={beginHerkomst} maakAf={metSlug}>
    <Velden />
  </Toevoegen>
);

export const initiatief = { list, edit, create, recordRepresentation: 'naam' };
