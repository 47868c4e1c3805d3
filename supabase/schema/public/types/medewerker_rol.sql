-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: medewerker_rol
CREATE TYPE public.medewerker_rol AS ENUM (
    'makelaar',
    'beheerder'
);
