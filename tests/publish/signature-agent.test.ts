import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { agentSigner } from "../../src/publish/signature/agent.ts";
import { KEY_TYPE, publicBlob } from "../../src/publish/signature/public-key.ts";
import { signFolder } from "../../src/publish/signature/sign-folder.ts";
import { sshString } from "../../src/publish/signature/wire.ts";
import { keyPair, sshKeygen } from "./keys.ts";
import { run, testWith } from "./run-command.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

const NOW = Date.UTC(2026, 0, 15);

function publicKeyFile(folder: string): string {
  const file = join(folder, "key.pub");
  writeFileSync(file, `${KEY_TYPE} ${publicBlob(keyPair().publicKey).toString("base64")} test\n`);
  return file;
}

/** A socket that answers every connection in its own way. */
async function fakeAgent(folder: string, onConnection: (socket: Socket) => void): Promise<string> {
  const path = join(folder, "agent");
  const server = createServer(onConnection);
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    server.close();
  });
  return path;
}

describe("signing through an agent", () => {
  testWith("ssh-agent")("gives the same signature as the key file, though that is gone", async () => {
    const folder = temporaryFolder();
    const site = join(folder, "site");
    await writeSite(site);
    const key = await sshKeygen(folder, "-t", "ed25519", "-N", "");
    await run("ssh-keygen", ["-q", "-Y", "sign", "-n", "file", "-f", key, join(site, "SHA256SUMS")]);
    const expected = readFileSync(join(site, "SHA256SUMS.sig"));

    const socket = join(folder, "agent");
    const agent = spawn("ssh-agent", ["-D", "-a", socket], { stdio: "ignore" });
    onTestFinished(() => {
      agent.kill();
    });
    while (!existsSync(socket)) await setTimeout(20);
    expect((await run("ssh-add", [key], { SSH_AUTH_SOCK: socket })).code).toBe(0);
    writeFileSync(key, "");
    const { findings } = await signFolder(site, await agentSigner(`${key}.pub`, socket), NOW);
    expect(findings.map(({ rule }) => rule)).toEqual(["signer-not-listed"]);
    expect(readFileSync(join(site, "SHA256SUMS.sig"))).toEqual(expected);
  });

  test("is refused without SSH_AUTH_SOCK and with a socket where nobody listens", async () => {
    const folder = temporaryFolder();
    const file = publicKeyFile(folder);
    await expect(agentSigner(file, undefined)).rejects.toThrow("SSH_AUTH_SOCK ist nicht gesetzt");
    const signer = await agentSigner(file, join(folder, "niemand"));
    await expect(signer.sign(Buffer.from("x"))).rejects.toThrow("antwortet niemand");
  });

  test.each([
    ["refuses", Buffer.from([0, 0, 0, 1, 5]), "Der Agent hat nicht unterschrieben"],
    ["is something else", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"), "antwortet etwas anderes"],
    ["answers with half a signature", Buffer.from([0, 0, 0, 3, 14, 0, 0]), "abgeschnitten"],
  ])("says so when the agent %s", async (_, answer, problem) => {
    const folder = temporaryFolder();
    const socket = await fakeAgent(folder, (client) => client.on("data", () => client.write(answer)));
    const signer = await agentSigner(publicKeyFile(folder), socket);
    await expect(signer.sign(Buffer.from("x"))).rejects.toThrow(problem);
  });

  test("says so when the agent hangs up", async () => {
    const folder = temporaryFolder();
    const socket = await fakeAgent(folder, (client) => client.on("data", () => client.end()));
    const signer = await agentSigner(publicKeyFile(folder), socket);
    await expect(signer.sign(Buffer.from("x"))).rejects.toThrow("ohne Antwort beendet");
  });

  test("writes nothing when the agent signs with another key than the one it was asked for", async () => {
    const folder = temporaryFolder();
    const site = join(folder, "site");
    await writeSite(site);
    const message = Buffer.concat([
      Buffer.of(14),
      sshString(Buffer.concat([sshString(KEY_TYPE), sshString(Buffer.alloc(64))])),
    ]);
    const socket = await fakeAgent(folder, (client) => client.on("data", () => client.write(sshString(message))));
    const signer = await agentSigner(publicKeyFile(folder), socket);
    await expect(signFolder(site, signer, NOW)).rejects.toThrow("Die Unterschrift ist falsch");
    expect(existsSync(join(site, "SHA256SUMS.sig"))).toBe(false);
  });

  test("is refused for a file that holds no Ed25519 public key", async () => {
    const file = join(temporaryFolder(), "key.pub");
    writeFileSync(file, "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAQ== test\n");
    await expect(agentSigner(file, "egal")).rejects.toThrow("kein öffentlicher Ed25519-Schlüssel");
  });
});
