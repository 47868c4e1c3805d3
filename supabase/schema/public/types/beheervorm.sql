-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: beheervorm
CREATE TYPE public.beheervorm AS ENUM (
    'zelfbeheer',
    'sociaal_beheer',
    'samen',
    'eigen_organisatie'
);

-- COMMENT: TYPE beheervorm
COMMENT ON TYPE public.beheervorm IS 'Who runs a plek: residents (zelfbeheer), the makelaar organisation (sociaal_beheer), both (samen), or an organisation of its own.';
