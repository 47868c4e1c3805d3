-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: kanaal
CREATE TYPE public.kanaal AS ENUM (
    'site',
    'site_zonder_js',
    'papier',
    'telefoon',
    'straat'
);

-- COMMENT: TYPE kanaal
COMMENT ON TYPE public.kanaal IS 'How it came in. site_zonder_js: the plain form, which waits for a confirmation by mail or by a call.';
