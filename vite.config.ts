import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { firstPictures } from "./.config/first-pictures.ts";
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

interface ModuleGraph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly code: string | null; readonly importedIds: readonly string[] } | null;
}

const partLists = /node_modules\/(d3\/dist\/d3|lucide-react\/dist\/esm\/lucide-react)\./;
const iconTools = /node_modules\/lucide-react\/dist\/esm\/(?!icons\/|lucide-react\.)/;
const iconFolder = join(root, "node_modules/lucide-react/dist/esm/icons").replaceAll("\\", "/");

/** The files of the icons that a module imports by name. */
function iconsNamed(code: string): readonly string[] {
  const [, names = ""] = /import\s*\{([^}]*)\}\s*from\s*"lucide-react"/.exec(code) ?? [];
  return names
    .split(",")
    .map((name) => name.trim().split(" ")[0] ?? "")
    .filter((name) => name !== "")
    .map((name) => `${iconFolder}/${name.replace(/([a-z])([A-Z0-9])/g, "$1-$2").toLowerCase()}.mjs`);
}

const appModules = new WeakMap<ModuleGraph, ReadonlySet<string>>();

/** All that the app needs at first is one file, asked for at once; what the first script has is not in it again. */
function appChunk(id: string, graph: ModuleGraph): string | null {
  const reach = (from: string, found: Set<string>): Set<string> => {
    if (found.has(from)) return found;
    found.add(from);
    const { code = "", importedIds = [] } = graph.getModuleInfo(from) ?? {};
    // A library's list of all its parts reaches parts that are not used: of these the named icons are taken alone.
    if (partLists.test(from)) return found;
    for (const next of importedIds) reach(next, found);
    for (const icon of iconsNamed(code ?? "")) found.add(icon);
    return found;
  };
  const file = (path: string) => join(root, path).replaceAll("\\", "/");
  let known = appModules.get(graph);
  if (known === undefined) {
    const first = reach(file("src/app/main.ts"), new Set());
    known = new Set(
      [...reach(file("src/app/start-app.tsx"), new Set(first))].filter((one) => !first.has(one)),
    );
    appModules.set(graph, known);
  }
  return known.has(id) || iconTools.test(id) ? "app" : null;
}

export default defineConfig(({ command }) => ({
  base: "./",
  plugins: [data, firstPictures(root), react(), contentSecurityPolicy],
  worker: { format: "es" as const },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: appChunk, debugName: "app" }],
        },
      },
    },
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
          setupFiles: "tests/fixtures/patient.ts",
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/harness/global-setup.ts",
          testTimeout: 60_000,
          // A busy machine takes longer to come to what is waited for, never to something else.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
}));
