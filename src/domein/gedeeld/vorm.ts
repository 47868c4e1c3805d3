// Patterns that fields of forms and columns share. Plain, so that a form in the browser brings no column schemas along.

export const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_LENGTE = 90;
export const GEBIEDSCODE = /^[A-Za-z0-9-]{2,20}$/;
export const WEBSITE_LENGTE = 500;

export const isId = (tekst: string): boolean => ID.test(tekst);
export const isSlug = (tekst: string): boolean => tekst.length <= SLUG_LENGTE && SLUG.test(tekst);
