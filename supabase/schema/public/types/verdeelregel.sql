-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: verdeelregel
CREATE TYPE public.verdeelregel AS ENUM (
    'meeste_stemmen',
    'gelijke_delen'
);
