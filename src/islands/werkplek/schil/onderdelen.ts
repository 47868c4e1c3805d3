import type { RaThemeOptions } from 'react-admin';

type Onderdelen = NonNullable<RaThemeOptions['components']>;

/** What people wrote or write has the direction of their words, in whatever of the library it stands. */
export const richting: Onderdelen = {
  MuiInputBase: { defaultProps: { slotProps: { input: { dir: 'auto' } } } },
  MuiChip: { defaultProps: { dir: 'auto' } },
  MuiTypography: { defaultProps: { dir: 'auto' } },
  MuiTableCell: {
    defaultProps: { dir: 'auto' },
    styleOverrides: {
      // Words may break anywhere, and a column would be as narrow as one letter for a wide one beside it.
      root: { paddingInline: 8, hyphens: 'auto', minWidth: '8em' },
      // Words of ours, and short.
      head: { wordBreak: 'normal' },
      paddingCheckbox: { minWidth: 0 },
    },
  },
};

/** Names stand above their field, as on the rest of the site: between its lines a long one would not fit. */
const NAAM_ERBOVEN = {
  position: 'static',
  maxWidth: 'none',
  marginBlockEnd: '0.25rem',
  overflow: 'visible',
  fontWeight: 650,
  whiteSpace: 'normal',
  transform: 'none',
  pointerEvents: 'auto',
} as const;

/** No word makes a screen wider than it is, whatever the size of its letters. */
export const ruimte: Onderdelen = {
  MuiInputLabel: {
    defaultProps: { shrink: true, disableAnimation: true },
    styleOverrides: { root: NAAM_ERBOVEN },
  },
  MuiSelect: {
    defaultProps: { SelectDisplayProps: { dir: 'auto' } },
    styleOverrides: { select: { whiteSpace: 'normal' } },
  },
  MuiMenuItem: { defaultProps: { dir: 'auto' }, styleOverrides: { root: { whiteSpace: 'normal' } } },
  MuiAutocomplete: {
    defaultProps: { fullWidth: true },
    // Its choices take no properties from here.
    styleOverrides: { option: { unicodeBidi: 'plaintext' } },
  },
  MuiTablePagination: {
    styleOverrides: {
      root: { overflow: 'visible' },
      spacer: { display: 'none' },
      toolbar: { flexWrap: 'wrap', justifyContent: 'flex-end' },
    },
  },
  RaSimpleForm: {
    styleOverrides: { root: { maxWidth: '44rem', padding: 0, '& > .MuiStack-root': { gap: '0.75rem' } } },
  },
  RaArrayInput: { styleOverrides: { root: { '& .RaArrayInput-label': { position: 'static' } } } },
  RaSimpleFormIterator: {
    styleOverrides: { root: { '& .RaSimpleFormIterator-form': { flex: '1 1 auto', minWidth: 0 } } },
  },
  RaListToolbar: { styleOverrides: { root: { flexWrap: 'wrap' } } },
  RaTopToolbar: { styleOverrides: { root: { flexWrap: 'wrap', whiteSpace: 'normal' } } },
  // With large letters a table of six columns moves within its own box, and not the page.
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
  RaList: { styleOverrides: { root: { '& .RaList-main': { minWidth: 0 } } } },
  RaEdit: { styleOverrides: { root: { '& .RaEdit-card': { minWidth: 0 } } } },
  RaCreate: { styleOverrides: { root: { '& .RaCreate-card': { minWidth: 0 } } } },
};
