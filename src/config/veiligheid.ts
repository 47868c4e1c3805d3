/**
 * What every answer says, pages and functions alike; a test asks each of them. No answer sets a cookie. What differs by page
 * (Content-Security-Policy, Referrer-Policy) is made in bouw/koppen.ts.
 */
export const VEILIGE_KOPPEN = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // What others may show or read themselves says `cross-origin` (bouw/koppen.ts).
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
} as const;
