/** The values of a form, as Waldur takes them from `application/x-www-form-urlencoded` and `multipart/form-data`. */
export class FormBody {
  private readonly values = new Map<string, unknown>();

  /** Of values with the same name the last one counts. */
  constructor(entries: Iterable<readonly [string, unknown]>) {
    for (const [name, value] of entries) this.values.set(name, value);
  }

  /** The value of a field. */
  last(name: string): unknown {
    return this.values.get(name);
  }

  /** Fields named `<name>.<key>`, or undefined without one. */
  dictionary(name: string): FormBody | undefined {
    const inner = [...this.values].flatMap(([key, value]): [string, unknown][] =>
      key.startsWith(`${name}.`) && key.length > name.length + 1 ? [[key.slice(name.length + 1), value]] : [],
    );
    return inner.length > 0 ? new FormBody(inner) : undefined;
  }

  /** Fields named `<name>[0]<key>`, by their number, or undefined without one. */
  list(name: string): unknown[] | undefined {
    const items = new Map<number, unknown>();
    for (const [key, value] of this.values) {
      if (!key.startsWith(`${name}[`)) continue;
      const match = /^(\d{1,9})\](.*)$/s.exec(key.slice(name.length + 1));
      if (!match) continue;
      const [index, inner] = [Number(match[1]), match[2] as string];
      const known = items.get(index);
      if (inner === "") items.set(index, value);
      else if (known instanceof FormBody) known.values.set(inner, value);
      else items.set(index, new FormBody([[inner, value]]));
    }
    if (items.size === 0) return undefined;
    return [...items].toSorted(([a], [b]) => a - b).map(([, item]) => item);
  }
}

/** Reads `a=1&b=2`. */
export function readUrlEncoded(text: string): FormBody {
  return new FormBody(new URLSearchParams(text));
}

/** Reads the parts of a multipart body; undefined when it is none. A file is no text, so text fields refuse it. */
export function readMultipart(text: string, boundary: string): FormBody | undefined {
  const parts = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (parts.length < 2 || !parts.at(-1)?.startsWith("--")) return undefined;
  return new FormBody(
    parts.slice(1, -1).flatMap((part): [string, unknown][] => {
      const end = part.indexOf("\r\n\r\n");
      const head = part.slice(0, end);
      const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
      if (end < 0 || name === undefined) return [];
      return [[name, /;\s*filename="/i.test(head) ? { file: true } : part.slice(end + 4)]];
    }),
  );
}
