/** So many records are kept at least, and twice as many at most. */
const MOST = 500;

/** The JSON text of records that are wanted again and again; undefined until somebody asks for it. */
const texts = new WeakMap<object, string | undefined>();

/**
 * Records that were made before. A record is made of a row and of parts, of nothing else; rows and parts are never changed in
 * place, so the same ones make the same record. Whoever is given a record must not change it.
 */
export class RecordCache<Row extends object, Parts extends object, Representation extends object> {
  private recent = new Map<Row, Entry<Parts, Representation>>();
  private former = new Map<Row, Entry<Parts, Representation>>();

  /** @param make Makes a record; all that it is made of is handed over. */
  constructor(private readonly make: (row: Row, parts: Parts) => Representation) {}

  /** The record of a row, the one of the last time when its parts are the same. */
  of(row: Row, parts: Parts): Representation {
    const known = this.recent.get(row);
    if (known && isSame(known.parts, parts)) return again(known);
    const former = this.former.get(row);
    if (former && isSame(former.parts, parts)) return again(this.keep(row, former));
    return this.keep(row, { parts, record: this.make(row, parts), isWanted: false }).record;
  }

  private keep(row: Row, entry: Entry<Parts, Representation>): Entry<Parts, Representation> {
    if (this.recent.size >= MOST) {
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
  /** Was it asked for more than once? */
  isWanted: boolean;
}

/** Only of a record that is asked for again its text is worth being kept. */
function again<Parts, Representation extends object>(entry: Entry<Parts, Representation>): Representation {
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

/** A body as JSON. The text of a record that is kept is written once: writing takes longer than all else in an answer. */
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
