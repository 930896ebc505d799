import { publishFolder } from "../../src/publish/upload/publish-folder.ts";

/** Publishes a folder and dies without a word after the given number of files: node upload-victim.ts FOLDER TARGET COUNT */
const [, , folder = "", target = "", count = ""] = process.argv;
await publishFolder({
  folder,
  target,
  deletable: [],
  dryRun: false,
  onProgress: (done) => {
    if (done === Number(count)) process.kill(process.pid, "SIGKILL");
  },
});
