-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: initiatief_fase
CREATE TYPE public.initiatief_fase AS ENUM (
    'idee',
    'start',
    'actief',
    'zelfstandig',
    'gestopt'
);
