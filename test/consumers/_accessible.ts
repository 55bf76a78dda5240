import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Rules about colours. Both styles differ in nothing else from light to dark, so that the others find the same in either. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Nothing shuts somebody out, in either colour scheme, and nothing is wider than the page at any of the widths. */
export async function expectAccessible(page: Page, widths: number[]): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  for (const [colorScheme, runOnly] of [["dark", OF_COLOURS], ["light"]] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(
      async (options) => (await (window as unknown as { axe: typeof axe }).axe.run(options)).violations,
      { resultTypes: ["violations" as const], ...(runOnly && { runOnly: [...runOnly] }) },
    );
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(grave.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Plots follow the width of the page one frame later.
    await page.waitForFunction((most) => document.documentElement.scrollWidth <= most, width);
  }
}
