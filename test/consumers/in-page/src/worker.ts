import { setupWorker } from "msw/browser";
import { mswHandlers } from "waldur-marketplace-contract/mock/msw";

/** Lets a Waldur in this page answer what any code of it sends to the address of the real one. */
export async function startWaldur() {
  const handlers = await mswHandlers({ baseUrl: "https://waldur.example.com", persist: "session" });
  await setupWorker(...handlers).start({ quiet: true, onUnhandledRequest: "bypass" });
  return handlers.control;
}
