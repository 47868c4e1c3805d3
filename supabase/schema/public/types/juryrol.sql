-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: juryrol
CREATE TYPE public.juryrol AS ENUM (
    'jurylid',
    'adviseur'
);
