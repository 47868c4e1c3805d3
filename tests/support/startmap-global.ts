import { rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';

declare module 'vitest' {
  interface ProvidedContext {
    startmap: string;
  }
}

/** All projects of one run have one. */
const map = join(tmpdir(), `buurtportaal-startmap-${process.pid}`);

/** A folder that portals of tests begin with a copy of: to run every migration and seed takes longer than the rest of a start. */
export async function setup(project: TestProject): Promise<void> {
  const staatEr = await stat(map).catch(() => undefined);
  if (!staatEr) {
    const env = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
    const { stop } = await startSupabase(env, { send: async () => undefined });
    await stop();
  }
  project.provide('startmap', map);
}

export async function teardown(): Promise<void> {
  await rm(map, { recursive: true, force: true });
}
