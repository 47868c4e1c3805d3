-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: partij
CREATE TYPE public.partij AS ENUM (
    'indiener',
    'makelaar',
    'beheerder',
    'systeem'
);

-- COMMENT: TYPE partij
COMMENT ON TYPE public.partij IS 'Who takes a step. systeem: time passed, or a count was made.';
