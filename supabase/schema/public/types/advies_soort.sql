-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: advies_soort
CREATE TYPE public.advies_soort AS ENUM (
    'positief',
    'neutraal',
    'negatief'
);
