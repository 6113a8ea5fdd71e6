// The page's content security policy: nothing but our own files and the one line of script in `index.html`, by its hash;
// no other inline script, none evaluated, no HTML from strings.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../index.html", import.meta.url), "utf8");
/** It holds the first picture back where a link may ask for another; in a file of its own it would come too late. */
const openingLine = /<script>(.+)<\/script>/.exec(page)?.[1];
if (openingLine === undefined) throw new Error("index.html has no line of script before the first picture");

const rules = {
  "default-src": "'none'",
  "script-src": `'self' 'sha256-${createHash("sha256").update(openingLine).digest("base64")}'`,
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "app-url",
};
const headerOnly = { "frame-ancestors": "'none'" };

const write = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** For the built page's meta element, which works on any static host. */
export const metaPolicy = write(rules);
export const previewPolicy = write({ ...rules, ...headerOnly });
/** The dev server's own scripts and styles carry a nonce; its live updates use a web socket. */
export const devPolicy = write({
  ...rules,
  "script-src": "'self' 'nonce-dev'",
  "style-src": "'self' 'nonce-dev'",
  "connect-src": "'self' ws:",
  "trusted-types": "app-url vite-overlay",
});
