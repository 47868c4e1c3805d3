-- U+FFFD stands where a letter was lost; only a person knows which. The forms and the import name it already; this refuses it
-- at every other door too: what staff type, a text that a program sends. Only a text that is new or changed is looked at, so
-- that a row of before can still be saved. Replaces prive.herstel_rij, which runs before every write of a table with words of
-- people. Rights stay: nobody calls it.

create or replace function prive.herstel_rij() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  anders jsonb;
  eerder jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  kolom text;
begin
  select jsonb_object_agg(veld.key, prive.herstel_tekens(veld.value)) into anders
  from jsonb_each_text(to_jsonb(new)) veld
  where jsonb_typeof(to_jsonb(new) -> veld.key) = 'string' and veld.value <> prive.herstel_tekens(veld.value);
  select veld.key into kolom from jsonb_each_text(to_jsonb(new)) veld
  where position(U&'\FFFD' in veld.value) > 0 and veld.value is distinct from eerder ->> veld.key
  limit 1;
  if kolom is not null then
    raise exception 'A letter was lost in %.', kolom using errcode = '22021', column = kolom;
  end if;
  if anders is null then return new; end if;
  return jsonb_populate_record(new, anders);
end
$$;

comment on function prive.herstel_rij() is
  'Before-write trigger: repairs every text of a row (prive.herstel_tekens), and refuses one in which a letter was lost. Its name puts it before the others.';

-- Who somebody is, who is in a jury, and names that come out of files: words of people too.
create trigger a_herstel before insert or update on prive.contact for each row execute function prive.herstel_rij();
create trigger a_herstel before insert or update on prive.rondesein for each row execute function prive.herstel_rij();
create trigger a_herstel before insert or update on public.jurylid for each row execute function prive.herstel_rij();
create trigger a_herstel before insert or update on public.wijk for each row execute function prive.herstel_rij();
create trigger a_herstel before insert or update on public.buurt for each row execute function prive.herstel_rij();
create trigger a_herstel before insert or update on public.budgetcijfer for each row execute function prive.herstel_rij();
