/** A uuid as Waldur formats it: 32 lower-case hex digits. */
export type HexUuid = string;
/** A timestamp in UTC as Waldur formats it: `2025-11-21T09:30:00+00:00`, with microseconds unless they are zero. */
export type Timestamp = string;
/** A calendar day: `2025-11-21`. */
export type Day = string;
/** Free-form JSON. URLs of this API are stored as paths, `/api/...` or `/media/...`; responses prepend the origin. */
export type JsonObject = Record<string, unknown>;
