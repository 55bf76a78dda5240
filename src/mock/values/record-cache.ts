/** Minimum number of cached records; the maximum is twice as many. */
const MIN_CACHED = 500;

/** The JSON of records that are used repeatedly; undefined until it is first needed. */
const texts = new WeakMap<object, string | undefined>();

/**
 * Caches representations of rows. A representation depends only on a row and its parts, which are immutable, so the same row
 * and parts always give the same one. Callers must not modify it.
 */
export class RecordCache<Row extends object, Parts extends object, Representation extends object> {
  private recent = new Map<Row, Entry<Parts, Representation>>();
  private former = new Map<Row, Entry<Parts, Representation>>();

  /** @param make Creates a representation, which must depend only on its arguments. */
  constructor(private readonly make: (row: Row, parts: Parts) => Representation) {}

  /** The representation of a row: the cached one if the parts are the same. */
  of(row: Row, parts: Parts): Representation {
    const known = this.recent.get(row);
    if (known && isSame(known.parts, parts)) return countUse(known);
    const former = this.former.get(row);
    if (former && isSame(former.parts, parts)) return countUse(this.keep(row, former));
    return this.keep(row, { parts, record: this.make(row, parts), isWanted: false }).record;
  }

  private keep(row: Row, entry: Entry<Parts, Representation>): Entry<Parts, Representation> {
    if (this.recent.size >= MIN_CACHED) {
      this.former = this.recent;
      this.recent = new Map();
    }
    this.recent.set(row, entry);
    return entry;
  }
}

interface Entry<Parts, Representation> {
  readonly parts: Parts;
  readonly record: Representation;
  /** Whether it was requested more than once. */
  isWanted: boolean;
}

/** Marks a record for caching of its JSON, which pays off only from the second use on. */
function countUse<Parts, Representation extends object>(entry: Entry<Parts, Representation>): Representation {
  if (!entry.isWanted) {
    entry.isWanted = true;
    texts.set(entry.record, undefined);
  }
  return entry.record;
}

function isSame<Parts extends object>(before: Parts, now: Parts): boolean {
  for (const name in now) if (now[name] !== before[name]) return false;
  return true;
}

/** Serializes a body. Cached records are serialized once, because that takes longer than the rest of a response. */
export function jsonOf(body: unknown): string {
  if (typeof body !== "object" || body === null) return JSON.stringify(body);
  if (!Array.isArray(body)) return texts.has(body) ? textOf(body) : JSON.stringify(body);
  const isKept = body.length > 0 && body.every((item) => typeof item === "object" && item !== null && texts.has(item));
  return isKept ? `[${body.map(textOf).join(",")}]` : JSON.stringify(body);
}

function textOf(record: object): string {
  let text = texts.get(record);
  if (text === undefined) {
    text = JSON.stringify(record);
    texts.set(record, text);
  }
  return text;
}
