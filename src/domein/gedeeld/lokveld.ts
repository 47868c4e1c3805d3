/**
 * Name of the field that people do not see and leave empty, in every public form. What fills it in is a program: it gets
 * an answer like any other, and nothing is kept. No browser fills in a field with this name by itself.
 */
export const LOKVELD = 'extra_antwoord';
