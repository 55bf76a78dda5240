import { type ReactNode, useSyncExternalStore } from "react";

// Filters and pages are in the address, so that they can be shared, and the back button works. They come after the `#`: then any
// static host has the page, at any path.

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

export function useAddress() {
  const address = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  const { pathname, searchParams } = new URL(address.replace(/^\/*/, "/"), location.origin);

  /** The address with another filter, or without it. Another filter begins on the first page. */
  function withFilter(name: string, value: string | number): string {
    const changed = new URLSearchParams(searchParams);
    changed.delete("page");
    if (value === "") changed.delete(name);
    else changed.set(name, String(value));
    return `${pathname}?${changed}`;
  }

  return {
    path: pathname.split("/").filter(Boolean),
    filter: (name: string) => searchParams.get(name) ?? "",
    page: Number.parseInt(searchParams.get("page") ?? "", 10) || 1,
    withFilter,
    setFilter(name: string, value: string) {
      location.hash = withFilter(name, value);
    },
  };
}

export function Link({ to, isCurrent, children }: { to: string; isCurrent?: boolean; children: ReactNode }) {
  return (
    <a href={`#${to}`} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </a>
  );
}
