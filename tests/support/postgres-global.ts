import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { makeRoles, type ServerAdres } from './postgres-databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ServerAdres;
  }
}

let server: PostgresServer | undefined;

/** One server per project that needs it; each test file has databases of its own there. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  await makeRoles(server).catch(async (error: unknown) => {
    await teardown();
    throw error;
  });
  project.provide('postgres', { port: server.port, password: server.password });
}

export async function teardown(): Promise<void> {
  await server?.stop();
  server = undefined;
}
