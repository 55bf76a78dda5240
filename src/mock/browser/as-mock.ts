/** What a page gets under `waldur-marketplace-contract/mock`; what needs Node says so when it is called. */
import { MockStartError } from "../../errors.js";

export * from "./page.js";

const INSTEAD =
  "in a page, and in a test environment that is a page for its modules, use createMockFetch or mswHandlers";

/** Listens on a port, which a page cannot. */
export async function startMock(): Promise<never> {
  throw new MockStartError(`startMock needs Node, because it listens on a port; ${INSTEAD}.`);
}

/** Reads a file, which a page cannot. */
export function readWorldFile(): never {
  throw new MockStartError("readWorldFile needs Node, because it reads a file; in a page, pass its data to loadWorld.");
}

/** Writes a file, which a page cannot. */
export function saveWorld(): never {
  throw new MockStartError(
    "saveWorld needs Node, because it writes a file; in a page, use control.world() or `persist`.",
  );
}
