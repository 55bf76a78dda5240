/** All that XML 1.0 cannot hold, not even as a reference. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as the content of an element. What XML cannot hold becomes U+FFFD.
 *
 * @example
 * escapeXml("a < b"); // "a &lt; b"
 */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/**
 * Attributes of an element, each with a blank before it. Tabs and line ends stay what they are.
 *
 * @example
 * xmlAttributes({ name: "a", time: 0.5 }); // ' name="a" time="0.5"'
 */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const text = escapeXml(String(value)).replace(/[\t\n]/g, (letter) => `&#${letter.charCodeAt(0)};`);
      return ` ${name}="${text}"`;
    })
    .join("");
}
