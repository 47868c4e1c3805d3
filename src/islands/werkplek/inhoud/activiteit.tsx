import { CheckboxGroupInput, DataTable, NullableBooleanInput, type RaRecord } from 'react-admin';
import { Bewerken } from '#islands/werkplek/inhoud/bewerken.tsx';
import { Blok } from '#islands/werkplek/inhoud/blok.tsx';
import { Geschiedenis } from '#islands/werkplek/inhoud/geschiedenis.tsx';
import { Herhaalveld } from '#islands/werkplek/inhoud/herhaalveld.tsx';
import { Keren } from '#islands/werkplek/inhoud/keren.tsx';
import { Keuzekolom, Naamkolom } from '#islands/werkplek/inhoud/kolommen.tsx';
import { Websiteveld } from '#islands/werkplek/inhoud/leesvelden.tsx';
import { Inhoudslijst } from '#islands/werkplek/inhoud/lijst.tsx';
import { Momentkolom } from '#islands/werkplek/inhoud/tijdvelden.tsx';
import { Toevoegen } from '#islands/werkplek/inhoud/toevoegen.tsx';
import { Keuze, Lijstje, Tekst, Verwijzing } from '#islands/werkplek/inhoud/velden.tsx';
import { Wanneervelden } from '#islands/werkplek/inhoud/wanneervelden.tsx';
import { conceptTekst } from '#teksten/nl/formulier/concepten.ts';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { herhaalTekst, inhoudTekst, keuzeTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const regel = ({ begin }: RaRecord): string => momentKort(begin);
const list = () => (
  <Inhoudslijst naam="titel" regel={regel}>
    <DataTable.Col source="begin">
      <Momentkolom source="begin" />
    </DataTable.Col>
    <Naamkolom source="plek_id" naar="plek" />
    <Naamkolom source="initiatief_id" naar="initiatief" />
    <Keuzekolom source="status" lijst="status" />
  </Inhoudslijst>
);
/** The database asks the same; here it says so at the field. */
const ergens = (plek_id: unknown, { initiatief_id }: Record<string, unknown>): string | undefined =>
  plek_id || initiatief_id ? undefined : herhaalTekst.ergens;

const GROEPEN = Object.entries(keuzeTekst.voor).map(([id, name]) => ({ id, name }));
const Velden = () => (
  <>
    <Tekst source="titel" max={120} verplicht />
    <Tekst source="omschrijving" max={2000} multiline />
    <Wanneervelden />
    <Herhaalveld />
    <Verwijzing source="plek_id" naar="plek" keur={ergens} />
    <Verwijzing source="initiatief_id" naar="initiatief" />
    <Blok kop={herhaalTekst.wie}>
      <CheckboxGroupInput source="voor" choices={GROEPEN} helperText={false} />
      <Lijstje source="themas" max={60} aantal={10} />
      <NullableBooleanInput
        source="gratis"
        nullLabel={inhoudTekst.onbekend}
        trueLabel={conceptTekst.ja}
        falseLabel={conceptTekst.nee}
        helperText={false}
      />
      <Tekst source="kosten" max={200} />
      <Tekst source="taal" max={120} />
      <Tekst source="toegankelijkheid" max={600} multiline />
      <Tekst source="aanmelden" max={300} multiline />
      <Websiteveld source="website" />
    </Blok>
    <Keuze source="status" lijst="status" verplicht />
  </>
);
const edit = () => (
  <Bewerken deel="activiteit" onder={<Geschiedenis />}>
    <Keren />
    <Velden />
  </Bewerken>
);
const begin = () => ({ status: 'concept' });
const create = () => (
  <Toevoegen deel="activiteit" begin={begin}>
    <Velden />
  </Toevoegen>
);

export const activiteit = { list, edit, create, recordRepresentation: 'titel' };
