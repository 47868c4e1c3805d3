import type { RaThemeOptions } from 'react-admin';

const DONKER = '(prefers-color-scheme: dark)';
const STIL = '(prefers-reduced-motion: reduce)';
/** The value of a token as it is now: the library reckons with colours, so it cannot take the name of one. */
const token = (naam: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${naam}`).trim();

/** What people wrote or write has the direction of their words, in whatever of the library it stands. */
const RICHTING: RaThemeOptions['components'] = {
  MuiInputBase: { defaultProps: { slotProps: { input: { dir: 'auto' } } } },
  MuiSelect: { defaultProps: { SelectDisplayProps: { dir: 'auto' } } },
  MuiMenuItem: { defaultProps: { dir: 'auto' } },
  MuiChip: { defaultProps: { dir: 'auto' } },
  MuiTypography: { defaultProps: { dir: 'auto' } },
  MuiTableCell: { defaultProps: { dir: 'auto' } },
  // Its choices take no properties from here.
  MuiAutocomplete: { styleOverrides: { option: { unicodeBidi: 'plaintext' } } },
};

/** The look of the workplace, from the tokens of the site. */
export function maakThema(): RaThemeOptions {
  const donker = matchMedia(DONKER).matches;
  const stil = matchMedia(STIL).matches;
  const [papier, zand, inkt] = [token('papier'), token('zand'), token('inkt')];
  return {
    palette: {
      mode: donker ? 'dark' : 'light',
      primary: { main: token('gracht'), contrastText: papier },
      secondary: { main: token('gracht'), contrastText: papier },
      error: { main: token('fout') },
      success: { main: token('goed') },
      warning: { main: token('baksteen') },
      background: { default: papier, paper: papier },
      text: { primary: inkt, secondary: token('inkt-zacht') },
      divider: token('lijn'),
      action: { hover: zand, selected: token('mist') },
    },
    typography: {
      fontFamily: token('letter'),
      fontSize: 16,
      button: { textTransform: 'none', fontWeight: 650, fontSize: '1.0625rem' },
    },
    shape: { borderRadius: 8 },
    ...(stil ? { transitions: { create: () => 'none' } } : {}),
    components: {
      ...RICHTING,
      ...(stil ? { MuiButtonBase: { defaultProps: { disableRipple: true } } } : {}),
      MuiButton: { styleOverrides: { root: { minHeight: '2.75rem' } } },
      MuiIconButton: { styleOverrides: { root: { minHeight: '2.75rem', minWidth: '2.75rem' } } },
      MuiTextField: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: token('rand') } } },
      MuiFormLabel: { styleOverrides: { root: { color: inkt } } },
      MuiPaper: { defaultProps: { elevation: 0 } },
      RaSimpleForm: { styleOverrides: { root: { padding: 0 } } },
    },
  };
}
