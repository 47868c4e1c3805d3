import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schrijfCanoniek } from '#domein/stemming/telling/canoniek.ts';
import { telRonde } from '#domein/stemming/telling/ronde-tellen.ts';
import { controleer, hash } from '#islands/uitslag/controle.ts';
import { hash as nodeHash, ruweTelling, willekeurigeTelling } from '#tests/support/proeftelling.ts';

function publiceer(ruw: Parameters<typeof telRonde>[0] & { loting: string }) {
  const geteld = telRonde(ruw, nodeHash);
  if (!geteld.ok) throw new Error(geteld.fout.code);
  const { invoer, invoer_hash, uitslag } = geteld.waarde;
  const { andere_regel: _niet, ...zelf } = uitslag;
  const tekst = JSON.stringify({ invoer, invoer_hash, loting: ruw.loting, uitslag });
  return { tekst, gepubliceerd: { hash: invoer_hash, uitslag: nodeHash(schrijfCanoniek(zelf)) } };
}

test('the hash of the browser is that of the server, for texts and for bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (tekst, bytes) => {
      expect(hash(tekst)).toBe(createHash('sha256').update(tekst).digest('hex'));
      expect(hash(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test('what the server counted, the browser counts to the same, under every rule', () => {
  fc.assert(
    fc.property(willekeurigeTelling, (ruw) => {
      const { tekst, gepubliceerd } = publiceer(ruw);
      expect(controleer(tekst, gepubliceerd)).toMatchObject({ soort: 'klopt' });
    }),
    { numRuns: 300 },
  );
});

test('no file with another byte in it fits, wherever that byte is', () => {
  const biljetten = [...Array(7).fill('vn-'), ...Array(5).fill('nvv')];
  for (const verdeelregel of ['meeste_stemmen', 'gelijke_delen'] as const) {
    const { tekst, gepubliceerd } = publiceer(ruweTelling([300, 200, 100], biljetten, { verdeelregel }));
    const eind = tekst.indexOf('"andere_regel"');
    fc.assert(
      // What the other rule would have given is not part of what was counted.
      fc.property(fc.nat(eind - 1), fc.integer({ min: 32, max: 126 }), (waar, code) => {
        const teken = String.fromCharCode(code);
        fc.pre(teken !== tekst[waar] && teken !== ' ');
        const anders = tekst.slice(0, waar) + teken + tekst.slice(waar + 1);
        expect(controleer(anders, gepubliceerd).soort).not.toBe('klopt');
      }),
      { numRuns: 2000 },
    );
  }
});

test('no text makes it throw', () => {
  const { gepubliceerd } = publiceer(ruweTelling([1], ['v', 'n', 'v', 'v', 'v']));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (tekst) => {
      expect(controleer(tekst, gepubliceerd).soort).toBe('geweigerd');
    }),
  );
});
