-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: dossier_soort
CREATE TYPE public.dossier_soort AS ENUM (
    'aanmelding',
    'aanvraag',
    'feedback'
);
