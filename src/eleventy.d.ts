/** The few parts of Eleventy 3 that this project uses; the package ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addTemplateFormats(formats: string | readonly string[]): void;
    addExtension(extension: string | readonly string[], options: { readonly key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    addWatchTarget(path: string): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    setServerOptions(options: { readonly port?: number; readonly showAllHosts?: boolean }): void;
    on(event: "eleventy.before" | "eleventy.after", callback: () => void | Promise<void>): void;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode?: boolean;
    readonly runMode?: "build" | "serve" | "watch";
    readonly config?: (config: UserConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
    serve(port?: number): Promise<unknown>;
    stopWatch(): Promise<void>;
  }
}
