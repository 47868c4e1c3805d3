import { expect, test } from 'vitest';
import { zonderHtml } from '#domein/gedeeld/zonder-html.ts';

test.each([
  ['<p>Een tuin.</p><p>En een hek.</p>', 'Een tuin.\nEn een hek.\n'],
  ['Een<br/>twee<BR>drie', 'Een\ntwee\ndrie'],
  ['<b>Buurthuis</b> &amp; tuin', 'Buurthuis & tuin'],
  ['caf&eacute; &#8364; 5 &#x20AC;', 'café € 5 €'],
  ['<script>alert(1)</script>Hoi<!-- weg -->', 'Hoi'],
  ['<a href="https://voorbeeld.test">site</a>', 'site'],
  ['a < b en c > d', 'a < b en c > d'],
  ['R&D; &onbekend; &#0; &#xD800;', 'R&D; &onbekend;  '],
  ['gewoon', 'gewoon'],
])('%j is the text %j', (tekst, verwacht) => {
  expect(zonderHtml(tekst)).toBe(verwacht);
});
