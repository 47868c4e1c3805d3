import { expect, test } from 'vitest';
import { bestandssoort } from '#domein/beeld/bestandssoort.ts';

const bytes = (tekst: string) => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));

test.each([
  ['a JPEG', '\xff\xd8\xff\xe1', 'jpeg'],
  ['a PNG', '\x89PNG\r\n\x1a\n', 'png'],
  ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['an AVIF', '\0\0\0\x1cftypavif', 'avif'],
  ['a HEIC, in the container of AVIF', '\0\0\0\x1cftypheic', null],
  ['a GIF', 'GIF89a', null],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', null],
  ['sound in the container of WebP', 'RIFF\x10\0\0\0WAVEfmt ', null],
  ['nothing', '', null],
])('%s is known by what is in it', (_wat, begin, soort) => {
  expect(bestandssoort(bytes(begin))).toBe(soort);
});

test.each([
  '\x00\x00\x00\x20moovavif',
  'RIFF\x00\x00\x00\x00WAVEfmt ',
  'XIFF\x00\x00\x00\x00WEBPVP8 ',
  '\xff\xd8\x00',
  '\xff\x00\xff',
  '\x00\xd8\xff',
  '\x89PNG\r\n',
])('what only begins as a picture, or only ends as one, is none: %j', (begin) => {
  expect(bestandssoort(bytes(begin))).toBeNull();
});
