import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { devPolicy, metaPolicy, previewPolicy } from "./.config/policy.ts";
import { buildDataIfStale } from "./data/build/build-data.ts";

const root = import.meta.dirname;

/** Builds what the page loads from tables and frameworks, before dev, build and every test. */
const data: Plugin = { name: "data", config: () => buildDataIfStale(root) };

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
      injectTo: "head-prepend",
    },
  ],
};

export default defineConfig(({ command }) => ({
  base: "./",
  plugins: [data, react(), contentSecurityPolicy],
  worker: { format: "es" as const },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  html: command === "serve" ? { cspNonce: "dev" } : {},
  server: { headers: { "Content-Security-Policy": devPolicy } },
  preview: { headers: { "Content-Security-Policy": previewPolicy } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/bench/**", "tests/shots/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/harness/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
}));
