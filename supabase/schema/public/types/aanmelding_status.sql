-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: aanmelding_status
CREATE TYPE public.aanmelding_status AS ENUM (
    'ingediend',
    'vraag_gesteld',
    'gepubliceerd',
    'afgewezen',
    'ingetrokken'
);
