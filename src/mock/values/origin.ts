/** Origin of a URL that consists of nothing else, and undefined for any other text. */
export function originOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.href === `${parsed.origin}/` ? parsed.origin : undefined;
}
