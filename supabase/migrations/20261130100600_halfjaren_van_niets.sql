-- Why:    where nothing was ever counted there is no half-year to count; a null one was counted as "all", without end.
-- Tables: none; a function is replaced.
-- Rights: none change.

create or replace function prive.halfjaren(vanaf_op timestamptz) returns setof date
language sql stable
set search_path = ''
as $$
  with recursive h (dag) as (
    select prive.halfjaar((vanaf_op at time zone 'Europe/Amsterdam')::date) where vanaf_op is not null
    union all
    select prive.volgend_halfjaar(h.dag) from h where h.dag < (select prive.dit_halfjaar())
  )
  select h.dag from h
$$;
