import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { fileError, PublishError } from "../publish-error.ts";
import { keyOfBlob, parsePublicKey } from "./public-key.ts";
import type { Signer } from "./signer.ts";
import { sshString, uint32, wireReader } from "./wire.ts";

/** Message numbers of the agent protocol (draft-ietf-sshm-ssh-agent § 6). */
const SIGN_REQUEST = 13;
const SIGN_RESPONSE = 14;
/** An answer holds one signature; whatever is longer does not come from an agent. */
const LONGEST_ANSWER = 100_000;

/**
 * Signs through a running ssh-agent: the private key need not be on this machine.
 * @param publicKeyFile the `.pub` file of the key that shall sign.
 * @param socket path of the agent's socket, from SSH_AUTH_SOCK.
 * @throws PublishError when there is no such file or no agent, or when the agent refuses.
 */
export async function agentSigner(publicKeyFile: string, socket: string | undefined): Promise<Signer> {
  const text = await readFile(publicKeyFile, "utf8").catch((error: unknown) => {
    throw fileError(error, publicKeyFile);
  });
  const publicKey = parsePublicKey(text);
  if (publicKey === null || keyOfBlob(publicKey) === null) {
    throw new PublishError(
      `In „${publicKeyFile}“ steht kein öffentlicher Ed25519-Schlüssel.`,
      "Nennen Sie die Datei mit der Endung .pub; „ssh-add -L“ zeigt die Schlüssel des Agenten.",
    );
  }
  if (socket === undefined || socket === "") throw noAgent("SSH_AUTH_SOCK ist nicht gesetzt");
  return {
    publicKey,
    sign: async (bytes) => {
      const request = [Buffer.of(SIGN_REQUEST), sshString(publicKey), sshString(bytes), uint32(0)];
      const answer = wireReader(await ask(socket, sshString(Buffer.concat(request))));
      if (answer.bytes(1)[0] === SIGN_RESPONSE) return answer.string();
      throw new PublishError(
        "Der Agent hat nicht unterschrieben: Er hat diesen Schlüssel nicht, oder die Rückfrage wurde abgelehnt.",
        "Laden Sie den Schlüssel mit „ssh-add DATEI“; „ssh-add -L“ zeigt, welche der Agent hat.",
      );
    },
  };
}

/** Sends one message and returns the payload of the one answer. */
function ask(path: string, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    let received = Buffer.alloc(0);
    const finish = (result: Buffer | PublishError): void => {
      socket.destroy();
      if (result instanceof PublishError) reject(result);
      else resolve(result);
    };
    socket.on("error", (error) => finish(noAgent(`unter „${path}“ antwortet niemand`, error)));
    socket.on("end", () => finish(noAgent("er hat die Verbindung ohne Antwort beendet")));
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 5) return;
      const length = received.readUInt32BE();
      if (length === 0 || length > LONGEST_ANSWER) finish(noAgent(`unter „${path}“ antwortet etwas anderes`));
      else if (received.length >= 4 + length) finish(received.subarray(4, 4 + length));
    });
    socket.write(message);
  });
}

function noAgent(reason: string, cause?: Error): PublishError {
  return new PublishError(
    `Der ssh-agent ist nicht erreichbar: ${reason}.`,
    "Starten Sie ihn mit „eval $(ssh-agent)“ und „ssh-add DATEI“, oder unterschreiben Sie mit --key.",
    { cause },
  );
}
