import { dirname } from 'node:path';
import { decodeJwt, SignJWT } from 'jose';
import type { Page } from 'playwright';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';

/** Lets the code with which this page signed in be typed eleven minutes ago, as the server would say it of a sign-in of then. */
export async function verouderCode(pagina: Page, { bouwmap }: { readonly bouwmap: string }): Promise<void> {
  const { jwt } = await lokaleSleutels(dirname(bouwmap));
  const token = await pagina.evaluate(() => JSON.parse(localStorage.getItem('toegang') ?? '{}').access_token);
  const inhoud = decodeJwt(token);
  const amr = [{ method: 'otp', timestamp: Math.floor(Date.now() / 1000) - 11 * 60 }];
  const oud = await new SignJWT({ ...inhoud, amr })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(jwt));
  await pagina.evaluate((access_token) => {
    const sessie = JSON.parse(localStorage.getItem('toegang') ?? '{}');
    localStorage.setItem('toegang', JSON.stringify({ ...sessie, access_token }));
  }, oud);
  await pagina.reload();
}
