-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: feedback_over
CREATE TYPE public.feedback_over AS ENUM (
    'plek',
    'initiatief',
    'makelaar',
    'procedure',
    'portaal'
);
