import createCache, { type EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { type ReactNode, useState } from 'react';

/** As many as our stylesheets have cascade layers: above all of them is what stands in none. */
const BOVEN_DE_LAGEN = ':not(#_)'.repeat(6);

/**
 * The component library writes its styles in no layer, so they win from ours. The layers of our stylesheets become weights at
 * build (for browsers without `@layer`); what is written in the browser gets the weight that belongs above them here.
 */
function maakStijlbron(): EmotionCache {
  const bron = createCache({ key: 'werk' });
  const voegIn = bron.insert;
  bron.insert = (selector, ...rest) => voegIn(selector && `${selector}${BOVEN_DE_LAGEN}`, ...rest);
  return bron;
}

export function Stijlbron({ children }: { children: ReactNode }) {
  const [bron] = useState(maakStijlbron);
  return <CacheProvider value={bron}>{children}</CacheProvider>;
}
