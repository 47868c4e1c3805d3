import fc from 'fast-check';

// That a change is noticed is enough: which smallest example shows it, nobody reads.
fc.configureGlobal({ endOnFailure: true });
