import { type MouseEvent, type ReactNode, useSyncExternalStore } from "react";

// Filters and pages are in the address, so that they can be shared, and the back button works.

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}

function navigate(to: string): void {
  history.pushState(null, "", to);
  dispatchEvent(new PopStateEvent("popstate"));
}

export function useAddress() {
  const { pathname, searchParams } = new URL(useSyncExternalStore(subscribe, () => location.href));

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
    setFilter: (name: string, value: string) => navigate(withFilter(name, value)),
  };
}

export function Link({ to, isCurrent, children }: { to: string; isCurrent?: boolean; children: ReactNode }) {
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  }
  return (
    <a href={to} onClick={follow} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </a>
  );
}
