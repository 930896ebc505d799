import { createHash } from "node:crypto";
import { contentSecurityPolicy } from "../../../../src/check/rules/house/content-security-policy.ts";
import { describePageRule } from "../examples.ts";

const CSS = "p { color: red }";
const HASH = createHash("sha256").update(CSS).digest("base64");
const policy = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const GOOD = policy(`default-src 'none'; img-src 'self'; style-src 'sha256-${HASH}'; base-uri 'none'`);

describePageRule(contentSecurityPolicy, {
  failing: [
    { case: "a page without policy", html: "<p>A</p>", home: true },
    { case: "a policy that allows everything else", html: policy("img-src 'self'"), home: true },
    {
      case: "a hash of another style",
      html: `${GOOD}<style>${CSS} </style>`,
      home: true,
      at: ["style:nth-of-type(1)"],
    },
    { case: "a style above the policy", html: `<style>${CSS}</style>${GOOD}`, home: true },
    { case: "unsafe sources", html: policy("default-src 'none'; style-src 'unsafe-inline'"), home: true },
    { case: "a foreign host", html: policy("default-src 'none'; img-src https://example.org"), home: true },
  ],
  passing: [
    { case: "a policy that fits its style", html: `${GOOD}<style>${CSS}</style>`, home: true },
    {
      case: "a page without style",
      html: policy("default-src 'none'; form-action https://formular.example.org"),
      home: true,
    },
    { case: "foreign pages", html: "<p>A</p>" },
  ],
});
