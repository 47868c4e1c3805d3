-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: aanvulling
CREATE TYPE public.aanvulling AS ENUM (
    'geen',
    'add1',
    'nuttig',
    'add1-nuttig'
);
