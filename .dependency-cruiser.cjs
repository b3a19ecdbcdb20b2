const inside = (...names) => `^src/(${names.join("|")})/`;
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: inside(from) },
  to: { path: "^src/", pathNot: inside(from, ...allowed) },
});

/** Each folder with the folders that it may import. */
module.exports = {
  forbidden: [
    only("core-imports-nothing", "core", []),
    only("workbook-imports-core", "workbook", ["core"]),
    only("app-imports-inward", "app", ["core", "workbook"]),
    only("ui-imports-inward", "ui", ["core", "workbook", "app"]),
    only("functions-import-core", "functions", ["core"]),
    only("commands-import-inward", "commands", ["core", "workbook", "app"]),
    only("taskpane-imports-inward", "taskpane", ["core", "workbook", "app", "ui", "commands", "functions"]),
    only("sql-imports-core", "sql", ["core"]),
    only("host-stands-alone", "host", []),
    only("workbench-imports-host", "workbench", ["host"]),
    {
      name: "app-and-ui-know-only-the-interface",
      severity: "error",
      from: { path: inside("app", "ui") },
      to: { path: "^src/workbook/excel/" },
    },
    {
      name: "core-has-few-packages",
      comment: "valibot validates the saved model; everything else in core is plain TypeScript",
      severity: "error",
      from: { path: inside("core") },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional"], pathNot: "node_modules/(valibot|@stdlib)/" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.cache)/" },
  },
};
