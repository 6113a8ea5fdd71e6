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

/** What a module takes by name from a library. */
function namesFrom(library: string, code: string): readonly string[] {
  const [, names = ""] = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*"${library}"`).exec(code) ?? [];
  return names
    .split(",")
    .map((name) => name.trim().split(" ")[0] ?? "")
    .filter((name) => name !== "");
}

/** The files of the icons that a module imports by name. */
const iconsNamed = (code: string): readonly string[] =>
  namesFrom("lucide-react", code).map(
    (name) => `${iconFolder}/${name.replace(/([a-z])([A-Z0-9])/g, "$1-$2").toLowerCase()}.mjs`,
  );

/** The parts of d3 that have what a module imports by name. */
function d3PartsNamed(code: string, importedIds: readonly string[], graph: ModuleGraph): readonly string[] {
  const names = namesFrom("d3", code);
  const lists = importedIds.filter((id) => partLists.test(id));
  return lists
    .flatMap((list) => graph.getModuleInfo(list)?.importedIds ?? [])
    .filter((part) => {
      const [, exported = ""] =
        /export\s*\{([^}]*)\};?\s*$/.exec(graph.getModuleInfo(part)?.code ?? "") ?? [];
      const words = new Set(exported.split(/[\s,]+/));
      return names.some((name) => words.has(name));
    });
}

/** Parts of the page that come as one file each, asked for at once; what an earlier one has is not in it again. */
const parts = [
  { name: "first", entry: "src/app/main.ts" },
  { name: "app", entry: "src/app/start-app.tsx" },
  { name: "map", entry: "src/app/MapPane.tsx" },
] as const;
const partsOf = new WeakMap<ModuleGraph, Map<string, string>>();

/** The part that a module belongs to. */
function partOf(id: string, graph: ModuleGraph): string | null {
  const known = partsOf.get(graph) ?? new Map<string, string>();
  const reach = (from: string, name: string): void => {
    if (known.has(from)) return;
    known.set(from, name);
    const { code = "", importedIds = [] } = graph.getModuleInfo(from) ?? {};
    // A library's list of all its parts reaches parts that are not used: of these the named icons are taken alone.
    if (partLists.test(from)) return;
    for (const next of [...importedIds, ...d3PartsNamed(code ?? "", importedIds, graph)]) reach(next, name);
    for (const icon of iconsNamed(code ?? "")) if (!known.has(icon)) known.set(icon, name);
  };
  if (!partsOf.has(graph)) {
    partsOf.set(graph, known);
    for (const { name, entry } of parts) reach(join(root, entry).replaceAll("\\", "/"), name);
  }
  const part = known.get(id) ?? (iconTools.test(id) ? "app" : null);
  return part === "first" ? null : part;
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
          groups: [{ name: partOf, debugName: "part" }],
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
