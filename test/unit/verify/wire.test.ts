import { expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import { badForms } from "../../../src/verify/judge/wire.js";

const ORIGIN = "https://waldur.test";
const rulesOf = (body: unknown) => badForms(baseContract, body, ORIGIN).map(({ rule, place }) => `${place} ${rule}`);

test.each(["2025-11-21T06:00:00+00:00", "2025-11-21T06:00:00.250000+00:00", "2025-11-21T06:00:00Z"])(
  "%s is a date-time as some release of Waldur writes it",
  (date) => expect(rulesOf([{ date }])).toEqual([]),
);

test.each(["2025-11-21T06:00:00.250+00:00", "2025-11-21T08:00:00+02:00", "2025-11-21T06:00:00", "2025-11-21 06:00Z"])(
  "%s is no date-time of Waldur's",
  (date) => expect(rulesOf([{ date }])).toEqual(["/0/date moment-form"]),
);
