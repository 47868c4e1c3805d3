import { expect, test } from 'vitest';
import { leesPapiernummer, toonPapiernummer } from '#domein/stemming/papiernummer.ts';

test('a number that was shown is read back, however it is typed', () => {
  const nummer = '0A1B2C3D4E5F';
  expect(toonPapiernummer(nummer)).toBe('0A1B-2C3D-4E5F');
  for (const getypt of ['0A1B-2C3D-4E5F', '0a1b 2c3d 4e5f', 'oaLb2c3d4e5f', ' 0A1B–2C3D–4E5F '])
    expect(leesPapiernummer(getypt), getypt).toBe(nummer);
});

test('what is too short, too long or holds another mark is no number', () => {
  for (const getypt of ['', '0A1B-2C3D-4E5', '0A1B-2C3D-4E5F-6', '0A1B-2C3D-4E5U', '0A1B-2C3D-4E5é'])
    expect(leesPapiernummer(getypt), getypt).toBeNull();
});
