import fc from 'fast-check';

// That a change is noticed is enough: which smallest example shows it, nobody reads. Nor is there time to look for
// it for long: what would be noticed after more tries counts as not noticed.
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 100 });
