import { expect, test } from 'vitest';
import { telAdres } from '#netlify/http/afzender.ts';

test('an IPv4 address counts by itself, however it is written', () => {
  expect(telAdres('192.0.2.7')).toBe('192.0.2.7');
  expect(telAdres('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

test('all addresses of one IPv6 network count as one sender, and the next network as another', () => {
  const een = telAdres('2001:db8:0:12::1');
  expect(telAdres('2001:0db8:0000:0012:ffff:1:2:3')).toBe(een);
  expect(telAdres('2001:db8::12:0:0:0:9')).toBe(een);
  expect(telAdres('2001:db8:0:13::1')).not.toBe(een);
  expect(telAdres('::1')).toBe('0:0:0:0::/64');
});

test('a request without an address still has a sender to count', () => {
  expect(telAdres(undefined)).toBe('onbekend');
});
