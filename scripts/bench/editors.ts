import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Message, type Server, startServer } from "./rpc.js";
import { typescript7 } from "./workspace.js";

/** A place in a file, counted from 0. */
export interface Place {
  line: number;
  character: number;
}

/** An editor with one file open. */
export interface Editor {
  /** Replaces `length` characters at a place, as typing does. The server is not asked anything yet. */
  type: (place: Place, length: number, text: string) => void;
  /** The names that the editor would offer at a place. */
  complete: (place: Place) => Promise<string[]>;
  close: () => Promise<void>;
}

const tsserver = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");

/** What editors run with TypeScript 5. */
export async function openTsserver(file: string): Promise<Editor> {
  const server = startServer([tsserver, "--disableAutomaticTypingAcquisition"], false);
  let seq = 0;
  const send = (command: string, args: object) => {
    seq++;
    server.write({ seq, type: "request", command, arguments: { file, ...args } });
    return seq;
  };
  send("open", {});
  return {
    type({ line, character }, length, text) {
      const at = { line: line + 1, offset: character + 1, endLine: line + 1, endOffset: character + 1 + length };
      send("change", { ...at, insertString: text });
    },
    async complete({ line, character }) {
      const asked = send("completionInfo", { line: line + 1, offset: character + 1 });
      const { success, message, body } = await server.next(({ request_seq }) => request_seq === asked);
      if (!success) throw new Error(`tsserver does not complete: ${message}`);
      return (body as { entries: { name: string }[] }).entries.map(({ name }) => name);
    },
    close: server.close,
  };
}

/** What editors run with TypeScript 7. */
export async function openLsp(file: string, contents: string): Promise<Editor> {
  const server = startServer([typescript7, "--lsp", "--stdio"], true, respond);
  const uri = pathToFileURL(file).href;
  let id = 0;
  let version = 1;
  const notify = (method: string, params: object) => server.write({ jsonrpc: "2.0", method, params });
  const ask = async (method: string, params: object) => {
    const asked = ++id;
    server.write({ jsonrpc: "2.0", id: asked, method, params });
    const response = await server.next((message) => message.id === asked && message.method === undefined);
    if (response.error) throw new Error(`The language server refuses ${method}: ${response.error.message}`);
    return response.result;
  };
  await ask("initialize", { processId: process.pid, rootUri: null, capabilities: {} }).catch(async (error: Error) => {
    await server.close();
    throw error;
  });
  notify("initialized", {});
  notify("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version, text: contents } });
  return {
    type(start, length, text) {
      const end = { line: start.line, character: start.character + length };
      const contentChanges = [{ range: { start, end }, text }];
      notify("textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges });
    },
    async complete(position) {
      const result = await ask("textDocument/completion", { textDocument: { uri }, position });
      const items = (Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? [])) as {
        label: string;
      }[];
      // A key that may be left out is offered as `key?`.
      return items.map(({ label }) => label.replace(/\?$/, ""));
    },
    close: server.close,
  };
}

/** Questions of the server, such as for its settings, are answered with nothing. */
function respond({ id, method, params }: Message, server: Server): void {
  if (id === undefined || method === undefined) return;
  const items = (params as { items?: unknown[] } | undefined)?.items;
  server.write({ jsonrpc: "2.0", id, result: items ? items.map(() => null) : null });
}
