import type { UserConfig } from "@11ty/eleventy";

/**
 * Eleventy's part: it paginates the TSX templates in `_includes/pages` over the portal and writes what they return.
 * The portal comes from the command that starts Eleventy (src/publish/render.ts), so nothing is read here.
 */
export default function configure(config: UserConfig) {
  config.addTemplateFormats("11ty.tsx");
  config.addExtension("11ty.tsx", { key: "11ty.js" });
  return {
    dir: { input: "_includes/pages", includes: "../layout", data: "../data" },
    // A text that holds "{{" must stay as it is: no template language touches content.
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
