-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: stemkanaal
CREATE TYPE public.stemkanaal AS ENUM (
    'site',
    'papier'
);
