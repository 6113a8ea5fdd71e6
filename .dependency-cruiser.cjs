// The law of imports: deny by default. Each line says who may see what; a feature never sees another feature.
const npm = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})(/|$)`;
const d3 = npm("d3", "d3-[a-z]+");
const react = npm("react", "react-dom");
const styles = "\\.(css|woff2)$";

const allowed = [
  { from: "^src/domain/", to: ["^src/domain/", npm("valibot")] },
  {
    from: "^src/algorithms/",
    to: [
      "^src/(domain|algorithms)/",
      d3,
      npm("fflate", "fuse\\.js", "jsonc-parser", "n3", "saxen", "valibot"),
    ],
  },
  { from: "^src/workers/", to: ["^src/(domain|algorithms|workers)/"] },
  { from: "^src/storage/", to: ["^src/(domain|storage)/", npm("idb")] },
  { from: "^src/text/", to: ["^src/(domain|text|algorithms/words)/", react] },
  { from: "^src/store/", to: ["^src/(domain|algorithms|workers|storage|store)/", react, npm("zustand")] },
  { from: "^src/ui/", to: ["^src/ui/", react, d3, npm("lucide-react"), styles] },
  {
    from: "^src/features/([^/]+)/",
    to: [
      "^src/features/$1/",
      "^src/(domain|algorithms|store|text|ui)/",
      react,
      d3,
      npm("lucide-react"),
      styles,
    ],
  },
  {
    from: "^src/app/",
    to: [
      "^src/(domain|algorithms|workers|storage|store|text|ui|features|app)/",
      react,
      npm("lucide-react", "@fontsource", "@fontsource-variable"),
      styles,
    ],
  },
  {
    from: "^src/cli/",
    to: ["^src/(domain|algorithms|text|cli)/", "^(node:)?(fs|fs/promises|path|process|url)$"],
  },
  {
    from: "^data/",
    to: ["^data/", "^src/(domain|algorithms)/", "^(node:)?[a-z/]+$", npm("valibot", "@valibot", "vite")],
  },
  { from: "^(tests/|\\.config/|vite\\.config\\.ts)", to: ["."] },
];

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?worker" },
    },
    {
      name: "no-dev-dependency-in-the-page",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  allowed: allowed.map(({ from, to }) => ({ from: { path: from }, to: { path: to } })),
  allowedSeverity: "error",
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(json|csv|txt)$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".css"],
    },
  },
};
