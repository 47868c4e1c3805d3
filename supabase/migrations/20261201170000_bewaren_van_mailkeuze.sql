-- Why:    the comment of each table says how long it is kept, in words that a test can read.
-- Tables: prive.mailkeuze, its comment.
-- Rights: none change.
-- Kept:   as before: an address that said nothing 7 days, a question to a makelaar 30 days.

comment on table prive.mailkeuze is
  'What waits for a yes or a no from a mail. Kept 30 days; a rondesein as long as its address, 7 days without a yes.';
