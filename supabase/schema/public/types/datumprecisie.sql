-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: datumprecisie
CREATE TYPE public.datumprecisie AS ENUM (
    'dag',
    'maand',
    'jaar'
);
