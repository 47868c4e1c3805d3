/** Parts of the sign-in library by which nobody signs in here, and what stands in their place. */
const WEG = new Map([
  ['GoTrueAdminApi', 'export default class GoTrueAdminApi {}'],
  [
    'lib/webauthn',
    `export class WebAuthnApi {}
export const browserSupportsWebAuthn = () => false;
export const [
  createCredential, getCredential, webAuthnAbortService, deserializeCredentialCreationOptions,
  deserializeCredentialRequestOptions, serializeCredentialCreationResponse, serializeCredentialRequestResponse,
] = [];`,
  ],
  ['lib/web3/ethereum', 'export const [createSiweMessage, fromHex, getAddress, toHex] = [];'],
]);

/** People sign in with a code by mail alone: passkeys, wallets and managing accounts are a sixth of what a juror's phone would load. */
export const alleenMailcode = {
  name: 'alleen-mailcode',
  load(id: string): string | undefined {
    const deel = /@supabase\/auth-js\/dist\/module\/(.*)\.js$/.exec(id)?.[1];
    return deel === undefined ? undefined : WEG.get(deel);
  },
};
