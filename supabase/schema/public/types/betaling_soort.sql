-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: betaling_soort
CREATE TYPE public.betaling_soort AS ENUM (
    'betaald',
    'besteed',
    'teruggekomen'
);
