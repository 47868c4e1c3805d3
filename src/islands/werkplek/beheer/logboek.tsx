import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, FunctionField, List, type RaRecord, SearchInput, SelectInput, SimpleList } from 'react-admin';
import { Link } from 'react-router';
import { dagVan, plusDagen } from '#domein/gedeeld/dag.ts';
import { BREED } from '#islands/werkplek/inhoud/lijst.tsx';
import { momentKort } from '#teksten/nl/taal/moment.ts';
import { daderTekst } from '#teksten/nl/werkplek/dader.ts';
import { codeTekst, handelingTekst, tabelTekst, logboekTekst as tekst } from '#teksten/nl/werkplek/logboek.ts';
import { kolomTekst } from '#teksten/nl/werkplek/logboek-kolommen.ts';
import { veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

type Woorden = Readonly<Record<string, string>>;
const ROLLEN: Woorden = daderTekst;
const HANDELINGEN: Woorden = handelingTekst;
const TABELLEN: Woorden = tabelTekst;
const CODES: Woorden = codeTekst;
const VELDEN: Woorden = { ...kolomTekst, ...veldTekst };
const keuzes = (woorden: Woorden) => Object.entries(woorden).map(([id, name]) => ({ id, name }));

const wie = (rij: RaRecord): string => rij['naam'] ?? ROLLEN[rij['rol']] ?? '';
/** Words for what a line keeps as codes; a code that has none yet is shown as it is. */
function wat(rij: RaRecord): string {
  const velden: readonly string[] = rij['velden'];
  const namen = velden.map((veld) => VELDEN[veld] ?? veld).join(', ');
  const code = rij['code'] === null ? '' : (CODES[rij['code']] ?? String(rij['code']));
  const kop =
    rij['aantal'] === null ? HANDELINGEN[rij['handeling']] : `${HANDELINGEN[rij['handeling']]} (${rij['aantal']})`;
  return [kop, code, namen].filter(Boolean).join(': ');
}
const waarvan = (rij: RaRecord): string => TABELLEN[rij['tabel']] ?? String(rij['tabel']);

const zoek = (filter: object): string => `/logboek?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const dezeWeek = (): string => plusDagen(dagVan(Date.now()), -7);

/** Acts of people; the clock writes most lines, and would fill the first pages. */
const VAN_MENSEN = { 'rol@in': '(makelaar,beheerder)' };

/** The questions that people come with. */
const Vragen = () => (
  <ul className="punten">
    <li>
      <Link to={zoek({ handeling: 'ingezien' })}>{tekst.contact}</Link>
    </li>
    <li>
      <Link to={zoek({ ernstig: true, 'op@gte': dezeWeek() })}>{tekst.ernstig}</Link>
    </li>
    <li>
      <Link to={zoek(VAN_MENSEN)}>{tekst.mensen}</Link>
    </li>
    <li>
      <Link to={zoek({})}>{tekst.alles}</Link>
    </li>
  </ul>
);

const FILTERS = [
  <SearchInput key="naam" source="naam@ilike" placeholder={tekst.zoekWie} alwaysOn />,
  <SelectInput key="handeling" source="handeling" label={tekst.wat} choices={keuzes(handelingTekst)} alwaysOn />,
  <SelectInput key="tabel" source="tabel" label={tekst.waarvan} choices={keuzes(tabelTekst)} alwaysOn />,
  <SelectInput key="rol" source="rol" label={tekst.rol} choices={keuzes(daderTekst)} />,
  <SearchInput key="rij" source="rij" placeholder={tekst.zoekRij} />,
];

/** What staff and the clock did, the newest first. Nobody can change it. */
function Lijst() {
  const breed = useMediaQuery(BREED);
  return (
    <div className="stapel">
      <p>{tekst.uitleg}</p>
      <Vragen />
      <List
        className="vol"
        filters={FILTERS}
        filterDefaultValues={VAN_MENSEN}
        sort={{ field: 'id', order: 'DESC' }}
        perPage={50}
        component="div"
        exporter={false}
      >
        {breed ? (
          <DataTable rowClick={false} bulkActionButtons={false}>
            <DataTable.Col source="op" label={tekst.wanneer} disableSort>
              <FunctionField render={(rij) => momentKort(rij['op'])} />
            </DataTable.Col>
            <DataTable.Col source="naam" label={tekst.wie} disableSort>
              <FunctionField render={wie} />
            </DataTable.Col>
            <DataTable.Col source="handeling" label={tekst.wat} disableSort>
              <FunctionField render={wat} />
            </DataTable.Col>
            <DataTable.Col source="tabel" label={tekst.waarvan} disableSort>
              <FunctionField render={waarvan} />
            </DataTable.Col>
            <DataTable.Col source="rij" label={tekst.rij} disableSort />
          </DataTable>
        ) : (
          <SimpleList
            primaryText={(rij) => `${wie(rij)}: ${waarvan(rij)}`}
            secondaryText={(rij) => `${momentKort(rij['op'])}. ${wat(rij)}`}
            rowClick={false}
          />
        )}
      </List>
    </div>
  );
}

export const logboek = { list: Lijst };
