declare global {
  interface Window {
    // TypeScript's DOM library lacks Trusted Types; typed as strings so that no cast is needed.
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

const policy = globalThis.window?.trustedTypes?.createPolicy("app-url", {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).origin !== location.origin)
      throw new TypeError(`not our own script: ${url}`);
    return url;
  },
});

/** A worker's address, allowed by the page's Trusted Types policy. */
export const appUrl = (url: string): string => policy?.createScriptURL(url) ?? url;
