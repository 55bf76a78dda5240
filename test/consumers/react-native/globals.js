// What React Native before 0.80 has in place of the web's globals: Libraries/Blob/URL.js and whatwg-fetch.
const missing = (name) => {
  throw new Error(`${name} is not implemented`);
};

class URLSearchParams {
  constructor(init = {}) {
    this.pairs = Object.entries(init);
  }
  append(key, value) {
    this.pairs.push([key, value]);
  }
  toString() {
    return this.pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");
  }
  [Symbol.iterator]() {
    return this.pairs[Symbol.iterator]();
  }
}
for (const name of ["delete", "get", "getAll", "has", "set", "sort"])
  URLSearchParams.prototype[name] = () => missing(`URLSearchParams.${name}`);

class URL {
  constructor(url, base) {
    this.href =
      base && !/^\w+:/.test(url) ? `${String(base).replace(/\/$/, "")}/${url.replace(/^\//, "")}` : String(url);
    // A quirk of it: a URL without a path ends in a slash.
    if (!this.href.endsWith("/") && !/[?#.]/.test(this.href.replace(/^\w+:\/\//, "").slice(-5))) this.href += "/";
  }
  toString() {
    return this.href;
  }
  toJSON() {
    return this.href;
  }
}
for (const name of [
  "hash",
  "host",
  "hostname",
  "origin",
  "password",
  "pathname",
  "port",
  "protocol",
  "search",
  "username",
])
  Object.defineProperty(URL.prototype, name, { get: () => missing(`URL.${name}`) });

/** Keeps what whatwg-fetch keeps: no `redirect`, no `duplex`, no stream as a body. */
class Request {
  constructor(input, { method, headers, body, credentials, signal } = {}) {
    const from = typeof input === "object" && "url" in input ? input : { url: String(input) };
    this.url = from.url;
    this.method = (method ?? from.method ?? "GET").toUpperCase();
    this.headers = new Headers(headers ?? from.headers);
    this.credentials = credentials ?? from.credentials ?? "same-origin";
    this.signal = signal ?? from.signal ?? null;
    this.text = body ?? from.text ?? null;
  }
  clone() {
    return new Request(this);
  }
}

/** No `body`, no static `json`. */
class Response {
  constructor(text, { status = 200, statusText = "", headers } = {}) {
    if (status < 200 || status > 599) throw new RangeError("Invalid status");
    Object.assign(this, { content: text ?? "", status, statusText, ok: status < 300, type: "default", url: "" });
    this.headers = new Headers(headers);
  }
  async text() {
    return this.content;
  }
  async json() {
    return JSON.parse(this.content);
  }
  clone() {
    return new Response(this.content, this);
  }
}

module.exports = { Request, Response, URL, URLSearchParams };
