import type { TestProject } from 'vitest/node';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
import { startSite } from '#tests/support/site-proces.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    siteMap: string;
    postbusUrl: string;
    databaseUrl: string;
    databaseSleutel: string;
  }
}

/** Builds and serves the site once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const vanaf = project.getProvidedContext().startmap;
  const [proces] = await Promise.all([startSite({ vanaf, env: { BIJHOUDEN: 'nee' } }), pakBrowserUit()]);
  project.provide('siteUrl', proces.site);
  project.provide('siteMap', proces.bouwmap);
  project.provide('postbusUrl', proces.postbus);
  project.provide('databaseUrl', proces.database);
  project.provide('databaseSleutel', proces.sleutel);
  return async () => {
    await proces.stop();
  };
}
