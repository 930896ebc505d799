import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";

/** What a screen reader gave to the synthesiser at once. */
export interface Utterance {
  readonly text: string;
  /** Language of the voice, e.g. `de-DE`; empty before any was set. */
  readonly lang: string;
}

export interface SpeechServer {
  readonly close: () => Promise<void>;
}

/**
 * Milliseconds after which the end of an utterance is told. The client listens for it only a moment after it got
 * the number of its message, and on a busy machine that moment is long: what it has heard already it ignores.
 */
const TELL_END_AFTER = [20, 200, 1_000, 5_000];

/** Answers that carry data before their last line; everything else is simply granted. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  "HISTORY GET CLIENT_ID": ["245-1", "245 OK CLIENT ID SENT"],
  "LIST OUTPUT_MODULES": ["250-aushang", "250 OK MODULES LIST SENT"],
  "LIST SYNTHESIS_VOICES": ["249-aushang\tde-DE\tnone", "249 OK VOICE LIST SENT"],
  "LIST VOICES": ["249-MALE1", "249 OK VOICE LIST SENT"],
};

/**
 * A speech dispatcher without a voice: it speaks the protocol SSIP on a Unix socket, hands every utterance to
 * `onUtterance` and tells the screen reader at once that it has been spoken.
 */
export async function serveSpeech(socketPath: string, onUtterance: (heard: Utterance) => void): Promise<SpeechServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    converse(socket, onUtterance);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function converse(socket: Socket, onUtterance: (heard: Utterance) => void): void {
  let lang = "";
  let id = 0;
  let ends: NodeJS.Timeout[] = [];
  /** The lines of a message that is being received. */
  let message: string[] | null = null;
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
    if (message === null) return command(line.trim());
    if (line !== ".") return void message.push(line.startsWith("..") ? line.slice(1) : line);
    speak(withoutMarkup(message.join("\n")));
    message = null;
  });
  socket.once("close", forgetEnds);

  function command(line: string): void {
    const [verb = "", ...words] = line.split(/\s+/);
    const name = verb.toUpperCase();
    const list = LISTS[[name, ...words].join(" ").toUpperCase()];
    if (list !== undefined) send(list);
    else if (name === "SPEAK") {
      message = [];
      send(["230 OK RECEIVING DATA"]);
    } else if (name === "CHAR" || name === "KEY") speak(words.join(" "));
    else if (name === "GET")
      send([`251-${words[0]?.toUpperCase() === "LANGUAGE" ? lang : "50"}`, "251 OK GET RETURNED"]);
    else if (name === "QUIT") socket.end("231 HAPPY HACKING\r\n");
    else {
      if (name === "SET" && words[1]?.toUpperCase() === "LANGUAGE") lang = words[2] ?? "";
      send(["200 OK"]);
    }
  }

  function speak(text: string): void {
    id++;
    if (text !== "") onUtterance({ text, lang });
    send([`225-${id}`, "225 OK MESSAGE QUEUED"]);
    forgetEnds();
    ends = TELL_END_AFTER.map((delay) => setTimeout(tellEnd, delay, id));
  }

  function tellEnd(message: number): void {
    for (const event of ["701 BEGIN", "702 END"]) {
      const code = event.slice(0, 3);
      send([`${code}-${message}`, `${code}-1`, event]);
    }
  }

  /** Once the client speaks again, it has heard of the end. */
  function forgetEnds(): void {
    for (const timer of ends) clearTimeout(timer);
  }

  function send(lines: readonly string[]): void {
    socket.write(lines.map((line) => `${line}\r\n`).join(""));
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text of an SSML message. */
function withoutMarkup(ssml: string): string {
  return ssml
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/\s+/g, " ")
    .trim();
}
