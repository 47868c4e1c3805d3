import { expect, test } from 'vitest';
import { inlineDelen } from '#bouw/inline-delen.ts';

// Made by another tool: printf 'begin()' | openssl dgst -sha256 -binary | base64
test('each part within a page that runs or styles is named by the hash of its very letters, once', () => {
  const html = `<style>a{b:c}</style><script>begin()</script><script>begin()</script>
    <script type="application/ld+json">{"a":1}</script><script type="module" src="/a.js"></script>`;
  const { scripts, stijlen } = inlineDelen(html);
  expect(scripts).toEqual(["'sha256-15S4FGE7rP6kq/PzA1uIhN3+8zfaO6/TnJp4fMWo7lE='"]);
  expect(stijlen).toEqual(["'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='"]);
});

test('a page without such parts needs no exception', () => {
  expect(inlineDelen('<p>Dag</p>')).toEqual({ scripts: [], stijlen: [] });
});
