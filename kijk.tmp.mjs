import { chromium } from 'playwright-core';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
const [wie, breedte, ...stappen] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: await pakBrowserUit(), args: ['--no-sandbox', '--disable-gpu'] });
const context = await browser.newContext({ baseURL: 'http://localhost:8100', viewport: { width: +breedte, height: 800 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
const pagina = await context.newPage();
pagina.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text().slice(0, 400)));
pagina.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 600)));
const post = async (adres) => {
  for (let i = 0; i < 40; i++) {
    const m = (await (await fetch('http://localhost:8101/berichten.json')).json()).find((m) => m.to?.[0]?.address === adres && /code om in te loggen/.test(m.subject));
    const c = m && /\b\d{6}\b/.exec(m.text)?.[0];
    if (c && c !== globalThis.vorige) return c;
    await new Promise((r) => setTimeout(r, 200));
  }
};
await pagina.goto('/werkplek/');
const adres = `${wie}@voorbeeld.test`;
const oud = (await (await fetch('http://localhost:8101/berichten.json')).json()).find((m) => m.to?.[0]?.address === adres && /code/.test(m.subject));
globalThis.vorige = oud && /\b\d{6}\b/.exec(oud.text)?.[0];
await pagina.getByLabel('Je e-mailadres').fill(adres);
await pagina.getByRole('button', { name: 'Stuur mij een code' }).click();
await pagina.getByLabel('De code uit de mail').waitFor();
await pagina.getByLabel('De code uit de mail').fill(await post(adres));
await pagina.getByRole('button', { name: 'Log in' }).click();
await pagina.locator('.werkplek').waitFor({ timeout: 8000 }).catch((e) => console.log(String(e).slice(0, 200)));
let n = 0;
for (const stap of stappen) {
  if (stap.startsWith('#')) { await pagina.evaluate((h) => { location.hash = h; }, stap.replace('!', '')); }
  else if (stap.startsWith('js:')) { const f = new Function('pagina', `return (async()=>{${stap.slice(3)}})()`); const r = await f(pagina).catch((e) => `FOUT ${String(e).slice(0, 500)}`); if (r !== undefined) console.log(r); continue; }
  await pagina.waitForLoadState('networkidle'); await pagina.waitForTimeout(400);
  const pad = `/work/tmp/b/${wie}-${breedte}-${n++}.png`;
  await pagina.screenshot({ path: pad, fullPage: stap.endsWith('!') });
  console.log(pad, await pagina.evaluate(() => [location.hash, document.documentElement.scrollWidth]));
}
await browser.close();
