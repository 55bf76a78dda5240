import { describe, expect, test } from "vitest";
import { toNumber } from "../../../src/index.js";
import { bundle } from "../../helpers/contract.js";

describe("toNumber", () => {
  test.each([
    ["18250.50", 18250.5],
    ["0.00", 0],
    ["-3.25", -3.25],
    ["0E-10", 0],
    ["1E+3", 1000],
    ["0.1043700000", 0.10437],
    [0, 0],
    [412.75, 412.75],
  ])("reads %j as %d", (value, number) => expect(toNumber(value)).toBe(number));

  test("passes on what is not there", () => {
    expect(toNumber(null)).toBe(null);
    expect(toNumber(undefined)).toBe(undefined);
  });

  test.each(["", " ", "much", "1,5", "0x10", "Infinity", "1 TB"])("refuses %j", (value) => {
    expect(() => toNumber(value)).toThrow(TypeError);
  });

  test("adds instead of joining", () => {
    expect(["18250.50", "412.75"].reduce((sum, usage) => sum + toNumber(usage), 0)).toBe(18663.25);
  });

  test("reads exactly what the contract takes for a decimal", () => {
    const schemas = bundle.components.schemas as Record<string, { pattern?: string }>;
    const pattern = String(schemas.Decimal?.pattern);
    const samples = ["1", "1.", ".5", "-1.50", "+1", "1e3", "1E3", "0E-10", "", "--1", "1.5.2"];
    for (const sample of samples) {
      const isRead = () => toNumber(sample);
      if (new RegExp(pattern, "u").test(sample)) expect(isRead(), sample).toBe(Number(sample));
      else expect(isRead, sample).toThrow(TypeError);
    }
  });
});
