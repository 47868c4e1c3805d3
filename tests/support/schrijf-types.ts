import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesOpdracht } from '#config/hulp.ts';
import { startPostgres } from './postgres.ts';
import { ROOT } from './postgres-bestanden.ts';
import { generateTypes } from './postgres-cli.ts';
import { createDatabase, makeRoles } from './postgres-databases.ts';
import { dumpSchema, migratedPglite } from './postgres-pglite.ts';
import { schrijfSchemabestanden } from './schema-bestanden.ts';
import { schrijfVingerafdrukken } from './vingerafdrukken.ts';

leesOpdracht(
  `Gebruik: npm run db:types
Schrijft na een migratie supabase/types.ts, supabase/schema/ en migrations.sha256.`,
  {},
);

// `npm run db:types`: writes what the migrations make, as types and as SQL.
const server = await startPostgres();
try {
  await makeRoles(server);
  const { url } = await createDatabase(server, 'niets', 'schema');
  writeFileSync(join(ROOT, 'supabase', 'types.ts'), await generateTypes(url));
} finally {
  await server.stop();
}

const pglite = await migratedPglite();
schrijfSchemabestanden(await dumpSchema(pglite));
await pglite.close();
schrijfVingerafdrukken();
console.log('Geschreven: supabase/types.ts, supabase/schema/ en supabase/migrations.sha256.');
