import { MutationCache, QueryCache, QueryClient, useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { ApiError, configureWaldur, NetworkError, rolesList, usersMeRetrieve } from "waldur-marketplace-contract";
import { queryOptions } from "waldur-marketplace-contract/query";

const KEY = "waldur-token";
const listeners = new Set<() => void>();

function readToken(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

/** Starts a session, or ends it with `undefined`. A cache belongs to one caller, so it is emptied. */
export function setToken(token: string | undefined): void {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
  queryClient.clear();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useToken(): string | undefined {
  return useSyncExternalStore(subscribe, readToken);
}

configureWaldur({ baseUrl: location.origin, token: readToken });

function endExpiredSession(error: unknown): void {
  // A 401 without a session is a wrong password, which the form shows.
  if (error instanceof ApiError && error.status === 401 && readToken()) setToken(undefined);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: endExpiredSession }),
  mutationCache: new MutationCache({
    onError: endExpiredSession,
    // What a change touches is Waldur's business: a report may fire a policy, and that may order a termination.
    onSuccess: () => queryClient.invalidateQueries(),
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (failures, error) => error instanceof NetworkError && failures < 2 },
  },
});

/** The caller, and what their roles allow. Nothing is allowed until both are known. */
export function useCaller() {
  const { data: user } = useQuery(queryOptions(usersMeRetrieve));
  const { data: roles } = useQuery({
    ...queryOptions(rolesList, { query: { page_size: 300, field: ["name", "permissions"] } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  /** Whether the caller holds a permission such as `ORDER.APPROVE` on one of these objects. Staff may do everything. */
  function can(permission: string, ...scopes: (string | undefined)[]): boolean {
    if (user?.is_staff) return true;
    const granting = roles?.filter(({ permissions }) => permissions.includes(permission)).map(({ name }) => name);
    return !!user?.permissions.some((held) => scopes.includes(held.scope_uuid) && granting?.includes(held.role_name));
  }
  return { user, can };
}
