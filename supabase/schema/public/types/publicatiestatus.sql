-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: publicatiestatus
CREATE TYPE public.publicatiestatus AS ENUM (
    'concept',
    'gepubliceerd',
    'gearchiveerd'
);
