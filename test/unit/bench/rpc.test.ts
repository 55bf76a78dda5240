import { describe, expect, test } from "vitest";
import { type Message, startServer } from "../../../scripts/bench/rpc.js";

/** A server that answers each line or frame with the given chunks, and ends when its input does. */
const answering = (chunks: string[]) => [
  "-e",
  `process.stdin.once("data", () => { for (const chunk of ${JSON.stringify(chunks)}) process.stdout.write(chunk); });`,
];
const frame = (message: Message) => {
  const text = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

describe("a language server", () => {
  test("is understood however its messages are cut", async () => {
    const text = frame({ id: 1, result: "größer" }) + frame({ id: 2, result: "two" });
    const server = startServer(answering([text.slice(0, 9), text.slice(9, 40), text.slice(40)]), false);
    try {
      const second = server.next(({ id }) => id === 2);
      const first = server.next(({ id }) => id === 1);
      server.write({});
      expect(await first).toEqual({ id: 1, result: "größer" });
      expect(await second).toEqual({ id: 2, result: "two" });
    } finally {
      await server.close();
    }
  });

  test("hands over what nobody waits for", async () => {
    const others: Message[] = [];
    const server = startServer(answering([frame({ method: "log" }), frame({ id: 1 })]), true, (message) =>
      others.push(message),
    );
    try {
      const answer = server.next(({ id }) => id === 1);
      server.write({});
      await answer;
      expect(others).toEqual([{ method: "log" }]);
    } finally {
      await server.close();
    }
  });

  test("that ends is an error for who waits, and for who asks later", async () => {
    const server = startServer(["-e", 'console.error("no such file"); process.exitCode = 3;'], false);
    const reason = "The language server ended with code 3. no such file";
    await expect(server.next(() => true)).rejects.toThrow(reason);
    server.write({});
    await expect(server.next(() => true)).rejects.toThrow(reason);
    await server.close();
  });
});
