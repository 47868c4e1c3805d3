-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: zekerheid
CREATE TYPE public.zekerheid AS ENUM (
    'bron',
    'afgeleid'
);

-- COMMENT: TYPE zekerheid
COMMENT ON TYPE public.zekerheid IS 'bron: the source says so. afgeleid: computed or reasoned from sources.';
