import type { FolderRule } from "../rule.ts";
import { consistentHelp } from "./consistent-help.ts";
import { consistentNames } from "./consistent-names.ts";
import { consistentNavigation } from "./consistent-navigation.ts";
import { feeds } from "./feeds.ts";
import { fileCaseTwins } from "./file-case-twins.ts";
import { fileNames } from "./file-names.ts";
import { filesLinked } from "./files-linked.ts";
import { pageReachable } from "./page-reachable.ts";
import { textBom } from "./text-bom.ts";
import { titleUnique } from "./title-unique.ts";

/** The rules that need all pages and files at once. */
export const folderRules: readonly FolderRule[] = [
  consistentHelp,
  consistentNames,
  consistentNavigation,
  feeds,
  fileCaseTwins,
  fileNames,
  filesLinked,
  pageReachable,
  textBom,
  titleUnique,
];
