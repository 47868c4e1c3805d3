import { expect, test } from 'vitest';
import { leesTags } from '#bouw/tags.ts';

const namen = (html: string) => leesTags(html).map(({ naam }) => naam);

test('a quoted value may hold what looks like markup', () => {
  const [tag] = leesTags('<a title="1 > 0 style=x" href=/b/ hidden>');
  expect(Object.fromEntries(tag?.eigenschappen ?? [])).toEqual({ title: '1 > 0 style=x', href: '/b/', hidden: '' });
});

test('the content of a script and of a comment is not markup', () => {
  expect(namen('<script>"<style>"</script><!-- <style> --><p>')).toEqual(['script', 'p']);
});

test('names are read without regard to case', () => {
  expect(leesTags('<P STYLE="x">')[0]?.eigenschappen.has('style')).toBe(true);
});
