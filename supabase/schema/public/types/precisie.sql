-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: precisie
CREATE TYPE public.precisie AS ENUM (
    'adres',
    'straat',
    'buurt',
    'wijk'
);

-- COMMENT: TYPE precisie
COMMENT ON TYPE public.precisie IS 'How exact lat and lon are: at the address, in the street, or only the centre of a buurt or wijk.';
