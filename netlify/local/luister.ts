import { createServer, type Server } from 'node:net';
import { isPoortBezet, poortBezet } from '#netlify/melding.ts';

/** Keeps the adapter from replacing Node's own Request and Response, which WebAssembly and others check for. */
export const EIGEN_OBJECTEN = { overrideGlobalObjects: false };

/** Starts listening on loopback and returns the port; a taken port gives one line that names the setting. */
export function luister(server: Server, poort: number, instelling: string): Promise<number> {
  return new Promise((klaar, mislukt) => {
    server.once('error', (fout) => mislukt(isPoortBezet(fout) ? poortBezet(poort, instelling) : fout));
    server.listen(poort, '127.0.0.1', () => {
      const adres = server.address();
      klaar(typeof adres === 'object' && adres ? adres.port : poort);
    });
  });
}

/** Stops taking connections and ends the open ones. */
export function sluit(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  return new Promise((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections?.();
  });
}

/** For a server we do not start ourselves: says now, in our own line, that its port is taken. */
export async function wilPoort(poort: number, instelling: string): Promise<void> {
  const proef = createServer();
  await luister(proef, poort, instelling);
  await sluit(proef);
}
