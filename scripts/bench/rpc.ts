import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";

/** A message of either protocol: tsserver numbers its messages by `seq` and answers to `request_seq`; LSP uses `id`. */
export interface Message {
  id?: number | string;
  method?: string;
  params?: unknown;
  request_seq?: number;
  type?: string;
  success?: boolean;
  message?: string;
  result?: unknown;
  body?: unknown;
  error?: { message: string };
}

/** A language server in a process of its own. */
export interface Server {
  /** Sends a message as the server's protocol frames it. */
  write: (message: object) => void;
  /** The answer that `matches`. Rejects when the server ends first. */
  next: (matches: (message: Message) => boolean) => Promise<Message>;
  /** Ends the process and waits for its end. */
  close: () => Promise<void>;
}

/** A question that has no answer yet. */
interface Question {
  matches: (message: Message) => boolean;
  done: (message: Message) => void;
  fail: (error: Error) => void;
}

/**
 * Starts a server as a script of Node.js. `headers` says whether it wants a `Content-Length` before each message, as LSP
 * does; what it sends always has one. `onMessage` takes what nobody waits for.
 */
export function startServer(
  args: string[],
  headers: boolean,
  onMessage: (message: Message, server: Server) => void = () => {},
): Server {
  const child = spawn(process.execPath, args);
  const waiting: Question[] = [];
  let stderr = "";
  let ended: Error | undefined;
  const end = new Promise<void>((done) => {
    child.on("close", (code) => {
      ended = new Error(`The language server ended with code ${code}. ${stderr.trim().split("\n").at(-1)}`.trim());
      for (const { fail } of waiting) fail(ended);
      done();
    });
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  // What is written after the server's end is lost, and callers that wait for an answer learn of the end.
  child.stdin.on("error", () => {});
  const server: Server = {
    write(message) {
      const text = JSON.stringify(message);
      child.stdin.write(headers ? `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}` : `${text}\n`);
    },
    next: (matches) =>
      new Promise((done, fail) => {
        if (ended) fail(ended);
        else waiting.push({ matches, done, fail });
      }),
    close() {
      // Not by a signal: it would end the script before TypeScript 7, and not the program behind it.
      child.stdin.end();
      return end;
    },
  };
  readMessages(child, (message) => {
    const index = waiting.findIndex(({ matches }) => matches(message));
    if (index < 0) onMessage(message, server);
    else waiting.splice(index, 1)[0]?.done(message);
  });
  return server;
}

function readMessages(child: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const start = buffer.indexOf("\r\n\r\n");
      const length = Number(
        buffer
          .subarray(0, Math.max(start, 0))
          .toString()
          .match(/Content-Length: (\d+)/)?.[1],
      );
      if (start < 0 || buffer.length < start + 4 + length) return;
      take(JSON.parse(buffer.subarray(start + 4, start + 4 + length).toString()) as Message);
      buffer = buffer.subarray(start + 4 + length);
    }
  });
}
