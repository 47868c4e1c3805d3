-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_op(text, jsonb, integer)
CREATE FUNCTION prive.ruim_op(wat text, termijnen jsonb DEFAULT '{}'::jsonb, hoeveel integer DEFAULT 500, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gezien integer;
begin
  if wat = 'signaal' then
    aantal := prive.signalen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat = 'verbetering' then
    aantal := prive.verbeteringen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat in ('contact', 'aanmelding', 'aanvraag', 'feedback') then
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_dossiers_op(wat, termijnen, hoeveel) r;
  else
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_sporen_op(wat, termijnen, hoeveel) r;
  end if;
  meer := gezien >= hoeveel;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (prive.nu(), 'opgeschoond', wat, 'opschonen',
      aantal);
  end if;
end
$$;

-- COMMENT: FUNCTION ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) IS 'Clears one lot of a kind of prive.opruimsels and logs how many, without content. meer: call again.';

-- ACL: FUNCTION ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.ruim_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
