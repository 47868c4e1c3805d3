-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- TYPE: feedback_status
CREATE TYPE public.feedback_status AS ENUM (
    'nieuw',
    'beantwoord',
    'heropend',
    'afgesloten'
);
