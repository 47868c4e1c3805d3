import { writeFileSync } from 'node:fs';
import { voorbeeldSql } from '#tests/support/voorbeelduitslag.ts';

// `node --import tsx tests/support/schrijf-voorbeelduitslag.ts`: writes the seed of the example that is over.
writeFileSync('supabase/seeds/demo/02-voorbeelduitslag.sql', voorbeeldSql());
