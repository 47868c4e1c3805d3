import type { RaThemeOptions } from 'react-admin';
import { richting, ruimte } from '#islands/werkplek/schil/onderdelen.ts';

const DONKER = '(prefers-color-scheme: dark)';
const STIL = '(prefers-reduced-motion: reduce)';
/** The value of a token as it is now: the library reckons with colours, so it cannot take the name of one. */
const token = (naam: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${naam}`).trim();

/** The look of the workplace, from the tokens of the site. */
export function maakThema(): RaThemeOptions {
  const donker = matchMedia(DONKER).matches;
  const stil = matchMedia(STIL).matches;
  const [papier, zand, inkt] = [token('papier'), token('zand'), token('inkt')];
  // As everywhere on the site: the library shows the focus by a colour alone.
  const ring = { outline: `3px solid ${inkt}`, outlineOffset: '2px', boxShadow: `0 0 0 5px ${token('zon')}` };
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
      ...richting,
      ...ruimte,
      MuiButtonBase: {
        ...(stil ? { defaultProps: { disableRipple: true } } : {}),
        styleOverrides: { root: { '&.Mui-focusVisible': ring } },
      },
      MuiButton: { styleOverrides: { root: { minHeight: '2.75rem' } } },
      MuiIconButton: { styleOverrides: { root: { minHeight: '2.75rem', minWidth: '2.75rem' } } },
      MuiTextField: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiInputBase: { ...richting.MuiInputBase, styleOverrides: { root: { '&.Mui-focused': ring } } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { minHeight: '3rem', '&.Mui-focused': ring },
          notchedOutline: { insetBlockStart: 0, borderColor: token('rand'), '& legend': { display: 'none' } },
        },
      },
      MuiFormLabel: { styleOverrides: { root: { color: inkt } } },
      MuiPaper: { defaultProps: { elevation: 0 } },
    },
  };
}
