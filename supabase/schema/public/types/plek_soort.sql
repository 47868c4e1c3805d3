-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: plek_soort
CREATE TYPE public.plek_soort AS ENUM (
    'buurtcentrum',
    'speeltuin',
    'ontmoetingsplek'
);
