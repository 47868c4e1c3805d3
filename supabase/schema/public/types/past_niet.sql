-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: past_niet
CREATE TYPE public.past_niet AS ENUM (
    'overslaan',
    'stoppen',
    'deels'
);
