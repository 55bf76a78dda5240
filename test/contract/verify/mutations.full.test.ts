import { all, sample, testFaults } from "./_mutations.js";

// Those of the sample are in mutations.test.ts.
testFaults(all.filter((mutation) => !sample.includes(mutation)));
