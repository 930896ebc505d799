import type { AllowedSigner } from "./allowed-signers.ts";
import { NAMESPACE } from "./sshsig.ts";

/** Whose key it is, or the German end of „Der Schlüssel …“ that says why nobody may sign with it. */
export type SignerMatch = { readonly principal: string } | { readonly problem: string };

export interface SignerQuestion {
  readonly publicKey: Buffer;
  /** Mail address that must have signed; null accepts everybody in the list. */
  readonly identity: string | null;
  /** Milliseconds since 1970: the instant at which the key must be valid. */
  readonly at: number;
}

/** Looks a key up as `ssh-keygen -Y verify` does: one line must agree in name, key, use and time. */
export function findSigner(signers: readonly AllowedSigner[], question: SignerQuestion): SignerMatch {
  const ofKey = signers.filter((signer) => signer.publicKey.equals(question.publicKey));
  if (ofKey.length === 0) return { problem: "steht nicht in der Liste der erlaubten Schlüssel" };
  const named = ofKey.filter(({ principals }) => question.identity === null || matches(question.identity, principals));
  if (named.length === 0) return { problem: `gehört nicht zu „${question.identity}“` };
  const usable = named.filter(({ namespaces }) => namespaces === undefined || matches(NAMESPACE, namespaces));
  if (usable.length === 0) return { problem: `ist nicht für den Zweck „${NAMESPACE}“ erlaubt` };
  const begun = usable.filter(({ validAfter = -Infinity }) => validAfter <= question.at);
  if (begun.length === 0) return { problem: "gilt zu dieser Zeit noch nicht" };
  const valid = begun.find(({ validBefore = Infinity }) => question.at <= validBefore);
  if (valid === undefined) return { problem: "gilt zu dieser Zeit nicht mehr" };
  return { principal: question.identity ?? valid.principals };
}

/** Pattern list of OpenSSH (ssh_config(5), PATTERNS): `*` and `?` are wild, a `!` before a matching pattern refuses. */
function matches(text: string, list: string): boolean {
  const patterns = list.split(",");
  const fits = (pattern: string) => wildcard(pattern).test(text);
  const refused = patterns.some((pattern) => pattern.startsWith("!") && fits(pattern.slice(1)));
  return !refused && patterns.some((pattern) => !pattern.startsWith("!") && fits(pattern));
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
}
