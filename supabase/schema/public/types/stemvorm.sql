-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: stemvorm
CREATE TYPE public.stemvorm AS ENUM (
    'goedkeuren',
    'punten'
);
