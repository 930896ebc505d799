import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";
import { keyPair, MAIL, signerLine } from "./keys.ts";
import { run, runScript, testWith } from "./run-command.ts";
import { temporaryFolder, writeSite } from "./signed-site.ts";

const pair = keyPair();
const PASSPHRASE = "geheime Wörter";

/** A site with its list of signers, and a key file beside it. */
async function siteAndKey(passphrase?: string): Promise<{ readonly site: string; readonly key: string }> {
  const folder = temporaryFolder();
  const [site, key] = [join(folder, "_site"), join(folder, "key.pem")];
  mkdirSync(site);
  writeFileSync(join(site, "allowed_signers"), signerLine(pair.publicKey));
  await writeSite(site);
  const locked = passphrase === undefined ? {} : { cipher: "aes-256-cbc", passphrase };
  writeFileSync(key, pair.privateKey.export({ type: "pkcs8", format: "pem", ...locked }));
  return { site, key };
}

describe("npm run sign and npm run verify", () => {
  test("sign a site and prove a copy; a changed one ends with 1 and is named", async () => {
    const { site, key } = await siteAndKey();
    const signed = await runScript("sign", ["--key", key, "--folder", site]);
    expect(signed).toMatchObject({ code: 0, err: "" });
    expect(signed.out).toMatch(/Unterschrieben: .*SHA256SUMS\.sig, Schlüssel SHA256:[A-Za-z0-9+/]{43}\n/);

    const signers = join(site, "..", "signers");
    writeFileSync(signers, signerLine(pair.publicKey));
    const proven = await runScript("verify", [site, "--signers", signers, "--identity", MAIL]);
    expect(proven).toMatchObject({ code: 0, err: "" });
    expect(proven.out).toContain(`Unterschrieben von ${MAIL}`);
    expect(proven.out).toContain("12 Dateien geprüft: Die Kopie stimmt.");

    appendFileSync(join(site, "index.html"), " ");
    const changed = await runScript("verify", [site, "--signers", signers]);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain("index.html: Fehler: Die Datei ist verändert");
    const again = await runScript("sign", ["--key", key, "--folder", site]);
    expect(again.code).toBe(1);
    expect(again.out).toContain("Nicht unterschrieben");
  });

  test("an encrypted key opens with the passphrase from the environment only", async () => {
    const { site, key } = await siteAndKey(PASSPHRASE);
    const sign = (env: NodeJS.ProcessEnv) => runScript("sign", ["--key", key, "--folder", site], env);
    const [without, wrong, right] = [
      await sign({}),
      await sign({ AUSHANG_PASSPHRASE: "falsch" }),
      await sign({ AUSHANG_PASSPHRASE: PASSPHRASE }),
    ];
    expect(without).toMatchObject({ code: 2, err: expect.stringContaining("kein Terminal") });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("Die Passphrase passt nicht") });
    expect(right.code).toBe(0);
  });

  testWith("script")("the passphrase is asked on a terminal and never shown there", async () => {
    const { site, key } = await siteAndKey(PASSPHRASE);
    const command = `"${process.execPath}" --import tsx scripts/sign.ts --key "${key}" --folder "${site}"`;
    const terminal = spawn("script", ["-qec", command, "/dev/null"]);
    let out = "";
    terminal.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out === "Passphrase: ") terminal.stdin.write(`${PASSPHRASE}\r`);
    });
    await new Promise((resolve) => terminal.once("close", resolve));
    expect(out).toContain("Passphrase: ");
    expect(out).toContain("Unterschrieben: ");
    expect(out).not.toContain(PASSPHRASE);
  });

  test.each([
    [["sign"], "Nennen Sie entweder --key oder --agent."],
    [["sign", "--key", "a", "--agent", "b"], "Nennen Sie entweder --key oder --agent."],
    [["sign", "--key", "fehlt"], "„fehlt“ gibt es nicht."],
    [["sign", "--passphrase", "x"], "Der Aufruf stimmt nicht"],
    [["verify"], "Nennen Sie genau einen Ordner oder eine Adresse."],
    [["verify", "fehlt"], "Den Ordner „fehlt“ gibt es nicht."],
    [["verify", ".", "--date", "gestern"], "„gestern“ ist kein Zeitpunkt."],
    [["verify", ".", "--signers", "fehlt"], "„fehlt“ gibt es nicht."],
  ])("a wrong call ends with 2: %s", async ([name = "", ...args], problem) => {
    const { code, err } = await runScript(name, args);
    expect(err).toContain(problem);
    expect(code).toBe(2);
  });
});

/** What the README tells the operator of a mirror, with no software of this project. */
const MIRROR_COMMANDS = `
ssh-keygen -Y verify -f allowed_signers -I ${MAIL} -n file -s SHA256SUMS.sig < SHA256SUMS &&
sha256sum -c --quiet SHA256SUMS &&
find . -type f ! -name 'SHA256SUMS*' | sed 's#^\\./##' | LC_ALL=C sort | LC_ALL=C comm -13 <(cut -c67- SHA256SUMS | LC_ALL=C sort) -`;

testWith("ssh-keygen")("three commands of a mirror operator prove a copy and list foreign files", async () => {
  const { site, key } = await siteAndKey();
  await runScript("sign", ["--key", key, "--folder", site]);
  const check = () => run("bash", ["-c", `cd "$0" && ${MIRROR_COMMANDS}`, site], { LC_ALL: "C" });
  expect(await check()).toMatchObject({ code: 0, out: expect.stringMatching(/^Good "file" signature.*\n$/) });
  writeFileSync(join(site, "medien", "fremd.txt"), "");
  expect((await check()).out).toMatch(/\nmedien\/fremd\.txt\n$/);
  rmSync(join(site, "404.html"));
  expect((await check()).out).toContain("404.html: FAILED open or read");
  await writeManifest(site);
  expect((await check()).code).not.toBe(0);
  expect(existsSync(join(site, "SHA256SUMS.sig"))).toBe(true);
});
