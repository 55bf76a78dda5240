/** An element of a document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text between the children. */
  readonly text: string;
}

const NAME = "[A-Za-z_][\\w.-]*";
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const TOKEN = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|[^<]+`, "y");
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads XML as strictly as a parser does, of what we write: no comments, no CDATA, no namespaces.
 *
 * @throws Error that says where a document is not well-formed.
 */
export function readXml(xml: string): Element {
  const declaration = DECLARATION.exec(xml)?.[0];
  if (!declaration) throw new Error("There is no declaration at the beginning.");
  for (const letter of xml) {
    const code = letter.codePointAt(0) as number;
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff);
    if (!allowed && !(code >= 0xe000 && code <= 0xfffd) && code < 0x10000)
      throw new Error(`U+${code.toString(16)} is no character of XML.`);
  }
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  TOKEN.lastIndex = declaration.length;
  while (TOKEN.lastIndex < xml.length) {
    const place = TOKEN.lastIndex;
    const [whole, closes, name, attributes = "", isEmpty] = TOKEN.exec(xml) ?? [];
    if (whole === undefined) throw new Error(`Not well-formed at: ${xml.slice(place, place + 80)}`);
    const parent = open.at(-1) as typeof root;
    if (name === undefined) parent.text += decode(whole.replace(/\r\n?/g, "\n"));
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [element, ...more] = root.children;
  if (open.length !== 1 || !element || more.length > 0 || root.text.trim() !== "")
    throw new Error("There is not one root.");
  return element;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, "g"))) {
    if (Object.hasOwn(attributes, name)) throw new Error(`The attribute ${name} is there twice.`);
    // What stands for itself becomes a blank in an attribute.
    attributes[name] = decode(value.replace(/[\t\n\r]/g, " "));
  }
  return attributes;
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> may not stand in a text.");
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code, name) => {
    const letter = code ? String.fromCodePoint(Number(code)) : ENTITIES[name];
    if (letter === undefined) throw new Error(`${whole} is no reference.`);
    return letter;
  });
}

/** Every element of this name, in its order. */
export function elements(root: Element, name: string): Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elements(child, name))];
}
