-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: ronde_status
CREATE TYPE public.ronde_status AS ENUM (
    'concept',
    'open_voor_aanvragen',
    'beoordeling',
    'stemmen',
    'tellen',
    'vastgesteld',
    'afgerond',
    'ingetrokken'
);
