-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: aanvraag_status
CREATE TYPE public.aanvraag_status AS ENUM (
    'ingediend',
    'in_behandeling',
    'aanvulling_gevraagd',
    'voorgelegd',
    'toegekend',
    'deels_toegekend',
    'afgewezen',
    'in_uitvoering',
    'afgerond',
    'buiten_behandeling',
    'ingetrokken'
);
