const shared = {
  transform: { "^.+\\.(m?js|tsx?)$": "<rootDir>/test/helpers/esbuild-transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|d3-[^/]+|internmap|@visx|comlink)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // Bundles that the global set-up makes: Univer's packages cannot be required one by one, and those of Fluent would be
  // read by the thousand for every test file.
  moduleNameMapper: {
    "/univer-node$": "<rootDir>/.cache/univer-node.cjs",
    "^@fluentui/react-(components|icons)$": "<rootDir>/.cache/fluent.cjs",
    "\\.css$": "<rootDir>/test/helpers/empty-style.cjs",
  },
};

const project = (displayName, testEnvironment, folders) => ({
  ...shared,
  displayName,
  testEnvironment,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts?(x)`),
});

module.exports = {
  testTimeout: 30_000,
  // The Office client and message ports keep the process alive for minutes after the last test.
  forceExit: true,
  // By default jest leaves one core idle, which is half of a small machine.
  maxWorkers: "100%",
  globalSetup: "<rootDir>/test/helpers/global-setup.cjs",
  projects: [
    project("core", "node", ["core", "functions", "manifest", "assets", "sql"]),
    // The real Office.js client wants a window, so everything that talks to the stand-in runs in jsdom.
    {
      ...project("office", "jsdom", ["host", "workbook", "app", "commands"]),
      setupFiles: ["<rootDir>/test/helpers/quiet-formula-engine.ts"],
    },
    {
      ...project("ui", "jsdom", ["ui"]),
      setupFilesAfterEnv: [
        "<rootDir>/test/helpers/patient-queries.ts",
        "<rootDir>/test/helpers/all-texts.ts",
      ],
    },
    {
      ...project("e2e", "node", ["e2e"]),
      globalSetup: "<rootDir>/test/helpers/browser-setup.cjs",
      globalTeardown: "<rootDir>/test/helpers/browser-teardown.cjs",
    },
  ],
};
