import type { Finding } from "../../finding.ts";
import { SIGNATURE } from "../manifest.ts";
import { parseAllowedSigners, SIGNERS } from "../signature/allowed-signers.ts";
import { findSigner } from "../signature/find-signer.ts";
import { fingerprint } from "../signature/public-key.ts";
import { isSignatureOf, NAMESPACE, parseArmour, type Signature } from "../signature/sshsig.ts";

export interface SignatureQuestion {
  /** The signed bytes: the manifest. */
  readonly message: Uint8Array;
  /** Text of the signature file, null when there is none. */
  readonly signature: string | null;
  /** Text of a list that the verifier trusts, null when there is none. */
  readonly trusted: string | null;
  /** Text of the list that came with the copy, null when there is none: it proves only that the copy agrees with itself. */
  readonly published: string | null;
  readonly identity: string | null;
  /** Milliseconds since 1970 at which the key must be valid. */
  readonly at: number;
}

/** What a signature proves; `signer` is null unless a trusted list names the key. */
export interface SignatureAnswer {
  readonly findings: readonly Finding[];
  readonly fingerprint: string | null;
  readonly signer: string | null;
}

/** Judges the signature of a manifest as `ssh-keygen -Y verify` would. */
export function checkSignature(question: SignatureQuestion): SignatureAnswer {
  const { signature: text, trusted } = question;
  if (text === null) {
    const level = trusted === null ? "hint" : "error";
    return unsigned(finding(level, "signature-missing", "Die Kopie hat keine Unterschrift.", SIGN_REMEDY));
  }
  const signature = parseArmour(text);
  if (signature === null) return unsigned(finding("error", "signature-damaged", "Die Unterschrift ist beschädigt."));
  const name = fingerprint(signature.publicKey);
  const answer = (findings: readonly Finding[], signer: string | null = null): SignatureAnswer => ({
    findings,
    fingerprint: name,
    signer,
  });
  if (!isSignatureOf(signature, question.message)) {
    return answer([finding("error", "signature-wrong", "Die Unterschrift passt nicht zu SHA256SUMS.")]);
  }
  if (signature.namespace !== NAMESPACE) {
    const message = `Die Unterschrift gilt für den Zweck „${signature.namespace}“ und nicht für Dateien.`;
    return answer([finding("error", "signature-purpose", message)]);
  }
  return checkKey(question, signature, answer);
}

const SIGN_REMEDY = "Der Herausgeber unterschreibt mit „npm run sign“.";
const COPY_REMEDY =
  "Holen Sie SHA256SUMS und SHA256SUMS.sig neu vom Herausgeber, und trauen Sie der Kopie bis dahin nicht.";

function checkKey(
  { trusted, published, identity, at }: SignatureQuestion,
  { publicKey }: Signature,
  answer: (findings: readonly Finding[], signer?: string | null) => SignatureAnswer,
): SignatureAnswer {
  const list = trusted ?? published;
  const name = fingerprint(publicKey);
  if (list === null) {
    const message = `Wem der Schlüssel ${name} gehört, sagt die Kopie nicht.`;
    return answer([finding("warning", "signer-untold", message, COMPARE_REMEDY)]);
  }
  const { signers, findings: damaged } = parseAllowedSigners(list, SIGNERS);
  // Lines for other keys may be of a kind that is not read here; what counts is the line of this key.
  const findings = damaged.map((one): Finding => ({ ...one, level: "warning" }));
  const match = findSigner(signers, { publicKey, identity, at });
  if ("problem" in match) {
    const message = `Der Schlüssel ${name} ${match.problem}.`;
    return answer([...findings, finding("error", "signer-refused", message, REFUSED_REMEDY)]);
  }
  if (trusted !== null) return answer(findings, match.principal);
  const message = `Den Schlüssel ${name} nennt nur die Kopie selbst (${match.principal}).`;
  return answer([...findings, finding("warning", "signer-untold", message, COMPARE_REMEDY)]);
}

const COMPARE_REMEDY =
  "Vergleichen Sie diesen Fingerabdruck mit dem, den der Herausgeber an anderer Stelle nennt, und prüfen Sie dann mit --signers.";
const REFUSED_REMEDY =
  "Holen Sie die aktuelle Liste vom Herausgeber. Wurde die Kopie vor einem Schlüsselwechsel unterschrieben, so nennen Sie mit --date einen Zeitpunkt davor.";

function unsigned(...findings: readonly Finding[]): SignatureAnswer {
  return { findings, fingerprint: null, signer: null };
}

function finding(level: Finding["level"], rule: string, message: string, remedy = COPY_REMEDY): Finding {
  return { level, rule, file: SIGNATURE, message, remedy };
}
