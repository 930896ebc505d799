import { apache } from "./apache.ts";
import { caddy } from "./caddy.ts";
import { lighttpd } from "./lighttpd.ts";
import { nginx } from "./nginx.ts";
import type { ServerKind } from "./server-kind.ts";
import { busybox, python, sirv } from "./small-servers.ts";

/** Every server that the pages are tried on, where it is installed. */
export const SERVERS: readonly ServerKind[] = [nginx, apache, lighttpd, caddy, busybox, python, sirv];
