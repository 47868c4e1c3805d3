-- Why:    the clock read a whole lot of the log each day, also when nothing in it was due.
-- Tables: none. It stops at the first line that stays.
-- Rights: as they were.
-- Kept:   as before: the log 2 years, and the hash of the last line that went.

create or replace function prive.ruim_logboek(voor timestamp with time zone, hoeveel integer)
  returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k record;
  tot bigint;
  aantal integer;
begin
  -- From the oldest on, up to the first that stays: a chain has no holes.
  for k in
    select a.nummer, l.op from prive.logketen a left join public.logboek l on l.id = a.regel
    order by a.nummer limit hoeveel + 1
  loop
    exit when k.op > voor;
    tot := k.nummer;
  end loop;
  if tot is null then return 0; end if;
  delete from public.logboek l using prive.logketen a where a.regel = l.id and a.nummer <= tot;
  get diagnostics aantal = row_count;
  delete from prive.logketen a where a.nummer < tot;
  return aantal;
end
$$;
