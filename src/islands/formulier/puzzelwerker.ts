import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { handler } from 'altcha-lib/workers/shared';

// The worker that comes with the library calls Node's own crypto, which no browser has.
handler({ deriveKey });
