// The page's content security policy: nothing but our own files, no inline or evaluated script, no HTML from strings.
const rules = {
  "default-src": "'none'",
  "script-src": "'self'",
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
