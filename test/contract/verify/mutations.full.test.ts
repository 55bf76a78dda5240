import { thin } from "../../helpers/thin.js";
import { all, sample, testFaults } from "./_mutations.js";

// Those of the sample are in mutations.test.ts.
testFaults(
  thin(
    all.filter((mutation) => !sample.includes(mutation)),
    3,
  ),
);
