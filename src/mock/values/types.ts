/** 32 lower case hex digits, as Waldur writes a uuid. */
export type HexUuid = string;
/** A timestamp in UTC as Waldur writes it: `2025-11-21T09:30:00+00:00`, with microseconds when they are not zero. */
export type Moment = string;
/** A calendar day: `2025-11-21`. */
export type Day = string;
/** Free-form JSON. An address of this API in it is a path, `/api/...` or `/media/...`; answers put the origin before it. */
export type JsonObject = Record<string, unknown>;
