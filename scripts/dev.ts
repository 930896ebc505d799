import { parseArgs } from "node:util";
import { formatFinding } from "../src/finding.ts";
import { buildTime } from "../src/publish/build-time.ts";
import { startPreview } from "../src/publish/preview.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: npm run dev -- [--content ORDNER] [--port ZAHL]
Zeigt die Seiten samt Entwürfen auf http://localhost:8080/ und lädt sie bei jeder Änderung neu.`;

try {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: "content" },
      output: { type: "string", default: ".preview" },
      port: { type: "string", default: "8080" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    await startPreview({
      content: values.content,
      output: values.output,
      port: Number(values.port),
      buildTime: () => buildTime(process.env, new Date().toISOString()),
      onFindings: (findings) => {
        for (const finding of findings) console.log(formatFinding(finding));
        console.log(findings.length === 0 ? "Keine Befunde." : `${findings.length} Befunde.`);
      },
    });
  }
} catch (error) {
  fail(error, USAGE);
}
