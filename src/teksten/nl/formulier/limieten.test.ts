import { expect, test } from 'vitest';
import { aanmeldingvelden } from '#domein/aanmelding/aanmelding.velden.ts';
import { aanvraagvelden } from '#domein/aanvraag/aanvraag.velden.ts';
import { dossiervelden } from '#domein/dossier/dossier.velden.ts';
import { feedbackvelden } from '#domein/feedback/feedback.velden.ts';
import type { Lezer } from '#domein/gedeeld/lezer.ts';
import { rondeseinvelden } from '#domein/ronde/rondesein.velden.ts';
import { aanmeldingTekst } from '#teksten/nl/aanmelding/aanmelding.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { actievelden } from '#teksten/nl/dossier/dossier.ts';
import { feedbackTekst } from '#teksten/nl/feedback/feedback.ts';
import { contactTeksten } from '#teksten/nl/formulier/contactvelden.ts';
import type { Veldtekst } from '#teksten/nl/formulier/formulieren.ts';
import { foutZin } from '#teksten/nl/formulier/fouten.ts';
import { rondeseinTekst } from '#teksten/nl/mail/rondesein.ts';
import { aantalgrens, lengtegrens } from '#tests/support/veldgrens.ts';

type Velden = Readonly<Record<string, Lezer>>;
type Teksten = Readonly<Record<string, Veldtekst>>;
const FORMULIEREN: readonly (readonly [naam: string, velden: Velden, teksten: Teksten])[] = [
  ['aanmelding', aanmeldingvelden, { ...aanmeldingTekst.velden, ...contactTeksten.velden }],
  ['aanvraag', aanvraagvelden, { ...aanvraagTekst.velden, ...contactTeksten.velden }],
  ['rondesein', rondeseinvelden, rondeseinTekst.velden],
  ['feedback', feedbackvelden, { ...feedbackTekst.velden, ...contactTeksten.velden }],
  ...Object.entries(actievelden).map(
    ([actie, teksten]) => [actie, { ...dossiervelden }[actie as keyof typeof dossiervelden], teksten] as const, // same keys
  ),
];
test.each(FORMULIEREN)(
  '%s: what is too long or too many is told with the true limit of that field',
  (_, velden, teksten) => {
    for (const [naam, veld] of Object.entries(velden)) {
      const gegevens = teksten[naam];
      if (!gegevens) continue;
      const lengte = lengtegrens(veld);
      if (lengte !== null)
        expect(foutZin({ code: 'te_lang' }, gegevens), naam).toContain(` ${lengte.toLocaleString('nl-NL')} `);
      const aantal = aantalgrens(veld);
      if (aantal !== null) expect(foutZin({ code: 'te_veel' }, gegevens), naam).toContain(` ${aantal} `);
    }
  },
);

test('the answer never asks to type something again', () => {
  for (const code of ['verkeerd_type', 'vervangteken', 'gestapelde_tekens', 'geen_email', 'email_meer'] as const)
    expect(foutZin({ code })).not.toMatch(/opnieuw/);
});
