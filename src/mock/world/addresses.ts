/** Paths of this API: what a world holds in place of an address. */
const PATH = /^\/(api|media)\//;

/**
 * Makes the addresses of this API in a value of the world absolute, at any depth. The value itself is not changed; one
 * without addresses is given back as it is.
 *
 * @example
 * withOrigin({ image: "/media/racks.jpg" }, "http://127.0.0.1:4010");
 */
export function withOrigin<Value>(value: Value, origin: string): Value {
  if (typeof value === "string") return (PATH.test(value) ? origin + value : value) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withOrigin(item, origin));
    return (items.some((item, index) => item !== value[index]) ? items : value) as Value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, withOrigin(item, origin)] as const);
  const changed = entries.some(([key, item]) => item !== (value as Record<string, unknown>)[key]);
  return changed ? (Object.fromEntries(entries) as Value) : value;
}
