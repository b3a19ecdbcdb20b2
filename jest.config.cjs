const typescript = {
  diagnostics: false,
  tsconfig: {
    module: "CommonJS",
    moduleResolution: "node10",
    ignoreDeprecations: "6.0",
    jsx: "react-jsx",
    esModuleInterop: true,
    isolatedModules: true,
    allowJs: true,
    resolveJsonModule: true,
    target: "ES2022",
    skipLibCheck: true,
  },
};

const shared = {
  transform: { "^.+\\.(m?js|tsx?)$": ["ts-jest", typescript] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|d3-[^/]+|internmap|@visx|comlink)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // Univer's packages cannot be required one by one; the bundle is made once by the global set-up.
  moduleNameMapper: {
    "/univer-node$": "<rootDir>/.cache/univer-node.cjs",
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
