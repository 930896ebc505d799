import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { serveSpeech, type Utterance } from "../../../src/check/transcript/orca/ssip.ts";
import { temporaryFolder } from "../support.ts";

interface Client {
  /** Sends lines and returns the answer up to its last line, `NNN text`. */
  readonly ask: (...lines: string[]) => Promise<string[]>;
  /** What the server told without being asked, `7NN …`. */
  readonly events: string[];
}

/** Speaks to the server as a screen reader does, line by line. */
async function startClient(said: Utterance[]): Promise<Client> {
  const path = join(await temporaryFolder(), "speech.sock");
  const server = await serveSpeech(path, (utterance) => said.push(utterance));
  onTestFinished(server.close);
  const socket = connect(path);
  const answers: string[] = [];
  const events: string[] = [];
  createInterface({ input: socket }).on("line", (line) => (line.startsWith("7") ? events : answers).push(line));
  return {
    events,
    ask: async (...sent) => {
      socket.write(sent.map((line) => `${line}\r\n`).join(""));
      await expect.poll(() => answers.at(-1), { interval: 1 }).toMatch(/^\d{3} /);
      return answers.splice(0);
    },
  };
}

test("a screen reader introduces itself, asks what there is, and takes its leave", async () => {
  const { ask } = await startClient([]);
  expect(await ask("SET self CLIENT_NAME root:orca:default")).toEqual(["200 OK"]);
  expect(await ask("HISTORY GET CLIENT_ID")).toEqual(["245-1", "245 OK CLIENT ID SENT"]);
  expect(await ask("LIST OUTPUT_MODULES")).toEqual(["250-aushang", "250 OK MODULES LIST SENT"]);
  expect(await ask("LIST SYNTHESIS_VOICES")).toEqual(["249-aushang\tde-DE\tnone", "249 OK VOICE LIST SENT"]);
  expect(await ask("SET self LANGUAGE de-DE")).toEqual(["200 OK"]);
  expect(await ask("GET LANGUAGE")).toEqual(["251-de-DE", "251 OK GET RETURNED"]);
  expect(await ask("QUIT")).toEqual(["231 HAPPY HACKING"]);
});

test("what is spoken is written down with its language, without marks and entities", async () => {
  const said: Utterance[] = [];
  const { ask } = await startClient(said);
  await ask("SET self LANGUAGE en");
  expect(await ask("SPEAK")).toEqual(["230 OK RECEIVING DATA"]);
  expect(await ask('<speak><mark name="0:5"/>Tom &amp; Ann', "..dots &lt;3</speak>", ".")).toEqual([
    "225-1",
    "225 OK MESSAGE QUEUED",
  ]);
  await ask("SET self LANGUAGE de");
  await ask("CHAR ä");
  expect(said).toEqual([
    { text: "Tom & Ann .dots <3", lang: "en" },
    { text: "ä", lang: "de" },
  ]);
});

test("the end of an utterance is told, and told again to a client that did not listen yet", async () => {
  const { ask, events } = await startClient([]);
  await ask("SPEAK");
  await ask("Hallo", ".");
  const end = ["701-1", "701-1", "701 BEGIN", "702-1", "702-1", "702 END"];
  await expect.poll(() => events).toEqual([...end, ...end]);
});

test("any text arrives as it was sent", async () => {
  const said: Utterance[] = [];
  const { ask } = await startClient(said);
  const text = fc
    .stringMatching(/^[\p{L}\p{N}.,;:&"'!? -]{1,40}$/u)
    .filter((one) => one.trim() === one && !/\s\s/.test(one));
  await fc.assert(
    fc.asyncProperty(text, async (spoken) => {
      await ask("SPEAK");
      const escaped = spoken.replaceAll("&", "&amp;");
      await ask(escaped.startsWith(".") ? `.${escaped}` : escaped, ".");
      expect(said.at(-1)?.text).toBe(spoken);
    }),
    { numRuns: 50 },
  );
});
