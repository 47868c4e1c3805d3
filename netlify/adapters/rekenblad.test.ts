import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { leesRekenblad } from '#netlify/adapters/rekenblad.ts';
import { pakUit } from '#netlify/adapters/zip.ts';
import { maakVoorstel, ZONDER_DATABASE } from '#netlify/services/plekken-voorstel.ts';

const zip = (delen: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, strToU8(tekst)])));

const HOOFD = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const WERKMAP = `<workbook ${HOOFD} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="Uitleg" sheetId="1" r:id="rId1"/><sheet name="Geheim" state="hidden" sheetId="2" r:id="rId2"/><sheet name="Lijst" sheetId="3" r:id="rId3"/></sheets></workbook>`;
const VERWIJZINGEN = `<Relationships>${[1, 2, 3].map((n) => `<Relationship Id="rId${n}" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`;
const STIJLEN = `<styleSheet ${HOOFD}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;dag&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
const TEKSTEN = `<sst ${HOOFD}><si><t>Naam</t></si><si><t xml:space="preserve">De </t><r><t>Wip &amp; Wap</t></r><rPh><t>x</t></rPh></si></sst>`;
const blad = (rijen: string) => `<worksheet ${HOOFD}><sheetData>${rijen}</sheetData></worksheet>`;
const excel = (lijst: string, meer: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': WERKMAP,
    'xl/_rels/workbook.xml.rels': VERWIJZINGEN,
    'xl/styles.xml': STIJLEN,
    'xl/sharedStrings.xml': TEKSTEN,
    'xl/worksheets/sheet1.xml': blad('<row r="1"><c r="A1" t="inlineStr"><is><t>Uitleg</t></is></c></row>'),
    'xl/worksheets/sheet2.xml': blad('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    'xl/worksheets/sheet3.xml': lijst.startsWith('<!') ? lijst : blad(lijst),
    ...meer,
  });
const cellen = (bytes: Uint8Array) => {
  const gelezen = leesRekenblad(bytes);
  return gelezen.ok ? gelezen.rijen : gelezen.fout;
};

const RIJEN =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Datum</t></is></c><c t="str"><f>"S"&amp;"om"</f><v>Som</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" s="1"><v>46081</v></c><c r="D4"><v>0.30000000000000004</v></c></row>' +
  '<row><c r="A5" t="e"><v>#REF!</v></c><c r="C5" s="2"><v>46081.5</v></c><c r="D5" s="3"><v>12.5</v></c></row>';

test('an .xlsx is read from its first sheet with a list: texts, dates, yes and no, formulas by their value', () => {
  expect(leesRekenblad(excel(RIJEN))).toEqual({
    ok: true,
    blad: 'Lijst',
    andere: ['Uitleg'],
    rijen: [
      { rij: 1, cellen: ['Naam', '', 'Datum', 'Som'] },
      { rij: 4, cellen: ['De Wip & Wap', 'ja', '2026-02-28', '0.3'] },
      { rij: 5, cellen: ['', '', '2026-02-28 12:00', '12.5'] },
    ],
  });
});

test('a workbook that counts its days from 1904 gives the same days', () => {
  const mac = WERKMAP.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const rijen = cellen(excel(RIJEN.replaceAll('46081', '44619'), { 'xl/workbook.xml': mac }));
  expect(rijen).toMatchObject([{}, { cellen: ['De Wip & Wap', 'ja', '2026-02-28', '0.3'] }, {}]);
});

const ods = (rijen: string, begin = '') =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?>${begin}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Lijst">${rijen}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const tekst = (inhoud: string) =>
  `<table:table-cell office:value-type="string"><text:p>${inhoud}</text:p></table:table-cell>`;

test('an .ods is read too, and what is repeated to the edge of the sheet is its emptiness', () => {
  const leeg =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const rijen =
    `<table:table-row>${tekst('Naam')}<table:table-cell table:number-columns-repeated="2"/>${tekst('Datum')}</table:table-row>` +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>' +
    `<table:table-row>${tekst('De<text:s/>Wip')}<table:table-cell office:value-type="float" office:value="12.50"><text:p>12,5</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2026-02-28"><text:p>28 feb</text:p></table:table-cell></table:table-row>${leeg}`;
  expect(leesRekenblad(ods(rijen))).toEqual({
    ok: true,
    blad: 'Lijst',
    andere: [],
    rijen: [
      { rij: 1, cellen: ['Naam', '', '', 'Datum'] },
      { rij: 4, cellen: ['De Wip', '12.5', '', '2026-02-28'] },
    ],
  });
});

test('a bomb is noticed while it goes off, whatever the zip says of its sizes', () => {
  const bom = zipSync({ 'content.xml': new Uint8Array(150_000_000) }, { level: 9 });
  expect(bom.length).toBeLessThan(200_000);
  expect(leesRekenblad(bom)).toEqual({ ok: false, fout: 'bom' });
  const klein = zip({ 'content.xml': 'x'.repeat(1_000) });
  expect(pakUit(klein, () => true, 999)).toEqual({ ok: false, fout: 'bom' });
  expect(pakUit(klein, () => true, 1_000)).toMatchObject({ ok: true });
  // What nobody asks for is never unpacked.
  expect(pakUit(bom, () => false, 10)).toEqual({ ok: true, delen: new Map() });
});

test('a billion laughs, a file from elsewhere, a broken zip and a sheet without end are refused', () => {
  const entiteiten = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  const elders = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  for (const begin of [entiteiten, elders]) {
    expect(cellen(ods(`<table:table-row>${tekst('&b;')}</table:table-row>`, begin))).toBe('stuk');
    expect(cellen(excel(`${begin}${blad('<row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row>')}`))).toBe('stuk');
  }
  expect(cellen(excel(RIJEN).subarray(0, 300))).toBe('stuk');
  expect(cellen(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))).toBe('stuk');
  const breed = `<table:table-row>${tekst('a').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="1000000"')}</table:table-row>`;
  expect(cellen(ods(breed))).toBe('te_veel');
  expect(cellen(excel('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('te_veel');
});

test('a list in a workbook becomes places, and its refusal is said in words', () => {
  const rijen =
    '<row r="1"><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>Naam</t></is></c><c t="inlineStr"><is><t>Soort</t></is></c></row>' +
    '<row r="2"><c><v>1</v></c><c t="inlineStr"><is><t>De Wip</t></is></c><c t="inlineStr"><is><t>Speelplek</t></is></c></row>';
  const omgeving = { kennis: ZONDER_DATABASE, kader: { zuid: 52, west: 4, noord: 53, oost: 6 }, vandaag: '2026-11-22' };
  const keuzes = { titel: 'lijst.xlsx', bron: 'gemeente' };
  expect(maakVoorstel({ bytes: excel(rijen) }, omgeving, keuzes)).toMatchObject({
    ok: true,
    voorstel: { rijen: 1, klaar: 1, plan: { toevoegen: [{ rij: 2, velden: { naam: 'De Wip', soort: 'speeltuin' } }] } },
  });
  expect(maakVoorstel({ bytes: excel(rijen).subarray(0, 200) }, omgeving, keuzes)).toMatchObject({
    ok: false,
    fouten: [{ reden: { code: 'rekenblad_stuk' } }],
  });
});
