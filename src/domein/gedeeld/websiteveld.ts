import { gelezenveld } from '#domein/gedeeld/gelezenveld.ts';
import { leesWebsite } from '#domein/gedeeld/website.ts';

/** Null when somebody says that there is none. */
export const websiteveld = gelezenveld(leesWebsite);
