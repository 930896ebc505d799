import { parseArgs } from "node:util";
import { formatFinding, hasErrors } from "../src/finding.ts";
import { PublishError } from "../src/publish/publish-error.ts";
import { agentSigner } from "../src/publish/signature/agent.ts";
import { readPrivateKey } from "../src/publish/signature/private-key.ts";
import { signFolder } from "../src/publish/signature/sign-folder.ts";
import { keySigner, type Signer } from "../src/publish/signature/signer.ts";
import { PASSPHRASE, passphrase } from "./passphrase.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: npm run sign -- --key DATEI [--folder ORDNER]
        npm run sign -- --agent DATEI.pub [--folder ORDNER]
Unterschreibt SHA256SUMS im Ordner (Vorgabe: _site) und schreibt SHA256SUMS.sig daneben.
--key    privater Ed25519-Schlüssel, von ssh-keygen oder als PKCS#8-PEM. Ist er verschlüsselt, wird auf dem Terminal
         nach der Passphrase gefragt, oder sie steht in der Umgebungsvariable ${PASSPHRASE}.
--agent  öffentlicher Schlüssel; den privaten hat der ssh-agent (SSH_AUTH_SOCK).`;

try {
  const { values } = parseArgs({
    options: {
      key: { type: "string" },
      agent: { type: "string" },
      folder: { type: "string", default: "_site" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const signer = await signerOf(values.key, values.agent);
    const { findings, fingerprint } = await signFolder(values.folder, signer, Date.now());
    for (const finding of findings) console.log(formatFinding(finding));
    const signed = !hasErrors(findings);
    console.log(
      signed
        ? `Unterschrieben: ${values.folder}/SHA256SUMS.sig, Schlüssel ${fingerprint}`
        : "Nicht unterschrieben: Zuerst müssen die Fehler behoben sein.",
    );
    process.exitCode = signed ? 0 : 1;
  }
} catch (error) {
  fail(error, USAGE);
}

async function signerOf(key: string | undefined, agent: string | undefined): Promise<Signer> {
  if (key !== undefined && agent === undefined) return keySigner(await readPrivateKey(key, passphrase));
  if (agent !== undefined && key === undefined) return await agentSigner(agent, process.env.SSH_AUTH_SOCK);
  throw new PublishError("Nennen Sie entweder --key oder --agent.", "„npm run sign -- --help“ erklärt beide.");
}
