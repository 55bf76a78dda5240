import { configureWaldur, marketplaceProviderResourcesList } from "waldur-marketplace-contract";
import { createMockFetch, startMock } from "waldur-marketplace-contract/mock";

/** What the test asks the page. */
const page = {
  async first() {
    const started = performance.now();
    const fetch = await createMockFetch({ persist: "session" });
    configureWaldur({ baseUrl: "https://waldur.example.com", token: "staff", fetch });
    const { data } = await marketplaceProviderResourcesList({ query: { page_size: 10 } });
    return { rows: data?.length, milliseconds: performance.now() - started };
  },
  async named(name?: string) {
    const fetch = await createMockFetch({ persist: "session" });
    const url = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
    const headers = { Authorization: "Token staff", "Content-Type": "application/json" };
    const response = await fetch(
      url,
      name ? { method: "PATCH", headers, body: JSON.stringify({ name }) } : { headers },
    );
    return ((await response.json()) as { name: string }).name;
  },
  /** By Mock Service Worker, which sees what any code of the page sends. */
  async byWorker() {
    const { startWaldur } = await import("./worker.js");
    const control = await startWaldur();
    const url = "https://waldur.example.com/api/marketplace-component-usages/?page_size=3";
    const response = await fetch(url, { headers: { Authorization: "Token staff" } });
    const rows = ((await response.json()) as unknown[]).length;
    return { status: response.status, rows, requests: control.requests().length };
  },
  startMock: () => startMock().then(String, String),
};

declare global {
  interface Window {
    page: typeof page;
  }
}
window.page = page;
