import {
  ArrayInput,
  AutocompleteInput,
  ReferenceInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  type TextInputProps,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { normaliseerTekst, verplichteTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { hoogstens, Over } from '#islands/werkplek/inhoud/over.tsx';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';
import { keuzeTekst, lijstHulp, makelaarTekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

interface Lijstprops {
  readonly source: string;
  /** The limit of each line, in characters, and of the list. */
  readonly max: number;
  readonly aantal: number;
}
interface Tekstprops extends Pick<TextInputProps, 'source' | 'multiline' | 'type' | 'autoComplete'> {
  /** The limit of the column, in characters. */
  readonly max: number;
  readonly verplicht?: boolean;
  /** Somebody else changes it. */
  readonly vast?: boolean;
}
const geen: never[] = [];
const NAMEN: Readonly<Record<string, string>> = veldTekst;

/** What the public forms ask of a text: something in it can be seen, no letter of it was lost, no pile of accents. */
function leesbaar(max: number, verplicht: boolean) {
  const lezer = (verplicht ? verplichteTekst : vrijeTekst)({ max, regels: true });
  return (waarde: unknown): string | undefined => {
    const [mis] = typeof waarde === 'string' && waarde !== '' ? (lezer.safeParse(waarde).error?.issues ?? []) : [];
    return mis && foutZin({ code: mis.message }, { max });
  };
}

/** What nobody can see is nothing, as on the public forms: only spaces, or what a keyboard puts in for an empty cell. */
const zichtbaar = (getypt: string): string | null => (normaliseerTekst(getypt, true) === '' ? null : getypt);

/** A line or a block of text, as long as its column allows. */
export const Tekst = ({ max, verplicht = false, vast = false, multiline = false, ...rest }: Tekstprops) => (
  <TextInput
    validate={[hoogstens(max), leesbaar(max, verplicht), ...(verplicht ? [required()] : geen)]}
    parse={zichtbaar}
    multiline={multiline}
    {...(multiline ? { minRows: 3 } : {})}
    readOnly={vast}
    helperText={vast ? makelaarTekst.beheerderPast : <Over source={rest.source} max={max} />}
    {...rest}
  />
);

/** One of a closed list; empty means that nobody knows. */
export const Keuze = ({
  source,
  lijst,
  verplicht = false,
}: {
  source: string;
  lijst: keyof typeof keuzeTekst;
  verplicht?: boolean;
}) => (
  <SelectInput
    source={source}
    choices={Object.entries(keuzeTekst[lijst]).map(([id, name]) => ({ id, name }))}
    {...(verplicht ? { validate: required() } : {})}
  />
);

/** A choice among the rows of another table, found by typing a part of the name. */
export const Verwijzing = ({
  source,
  naar,
  verplicht = false,
  keur,
}: {
  source: string;
  naar: string;
  verplicht?: boolean;
  /** What else must hold; what it returns is said at the field. */
  keur?: (waarde: unknown, alles: Record<string, unknown>) => string | undefined;
}) => (
  <ReferenceInput source={source} reference={naar} sort={{ field: 'naam', order: 'ASC' }} perPage={100}>
    <AutocompleteInput
      optionText="naam"
      filterToQuery={(tekst: string) => (tekst ? { 'naam@ilike': tekst } : {})}
      validate={[...(verplicht ? [required()] : geen), ...(keur ? [keur] : geen)]}
    />
  </ReferenceInput>
);

const nietMeerDan =
  (aantal: number) =>
  (lijst: unknown): string | undefined =>
    Array.isArray(lijst) && lijst.length > aantal ? foutZin({ code: 'te_veel' }, { aantal }) : undefined;

/** The lines of a list; a full one takes no more. */
function Regels({ source, max, aantal }: Lijstprops) {
  const lijst: unknown = useWatch({ name: source });
  const vol = Array.isArray(lijst) && lijst.length >= aantal;
  return (
    <SimpleFormIterator inline disableReordering disableAdd={vol}>
      <TextInput
        source=""
        label={false}
        parse={zichtbaar}
        validate={[required(), hoogstens(max), leesbaar(max, true)]}
        helperText={<Over source="" max={max} />}
        slotProps={{ htmlInput: { 'aria-label': NAMEN[source] } }}
      />
    </SimpleFormIterator>
  );
}

/** A list of at most `aantal` short texts, one below the other; that limit is told before anybody meets it. */
export const Lijstje = (lijst: Lijstprops) => (
  <ArrayInput
    source={lijst.source}
    defaultValue={geen}
    validate={nietMeerDan(lijst.aantal)}
    helperText={lijstHulp(lijst.aantal)}
  >
    <Regels {...lijst} />
  </ArrayInput>
);
