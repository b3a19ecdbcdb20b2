import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const repo = path.resolve(__dirname, "../..");

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) => {
    const root = process.env[folder];
    return root === undefined
      ? []
      : [
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ];
  }),
};

interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const onPath = (name: string): string | undefined =>
  path.isAbsolute(name)
    ? [name].find((file) => fs.existsSync(file))
    : (process.env["PATH"] ?? "")
        .split(path.delimiter)
        .map((folder) => path.join(folder, name))
        .find((file) => fs.existsSync(file));

const starts = ({ executablePath, env }: BrowserProgram): boolean =>
  spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env } }).status === 0;

/**
 * Unpacks the packaged Chromium with its libraries and fonts, once for all test processes: each unpacks into a
 * folder of its own, and the first to finish gives it the name under which all look for it.
 */
function unpackChromium(): string {
  const manifest = path.join(repo, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(fs.readFileSync(manifest, "utf8")) as { version: string };
  const home = path.join(repo, ".cache", `chromium-${version}`);
  if (fs.existsSync(home)) return home;
  fs.mkdirSync(path.dirname(home), { recursive: true });
  const stage = fs.mkdtempSync(path.join(path.dirname(home), "chromium-unpacking-"));
  execFileSync(process.execPath, [path.join(repo, "test/helpers/unpack-chromium.mjs")], {
    cwd: repo,
    env: { ...process.env, TMPDIR: stage },
  });
  const fonts = path.join(stage, "fonts/fonts.conf");
  fs.writeFileSync(fonts, fs.readFileSync(fonts, "utf8").replaceAll("/tmp/", `${home}/`));
  try {
    fs.renameSync(stage, home);
  } catch (error) {
    if (!fs.existsSync(home)) throw error;
    fs.rmSync(stage, { recursive: true });
  }
  return home;
}

/** The packaged Chromium; on a system without the libraries that browsers need, with the packaged ones. */
function packagedBrowser(): BrowserProgram | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = unpackChromium();
  const plain: BrowserProgram = { executablePath: path.join(home, "chromium"), env: {} };
  if (starts(plain)) return plain;
  return {
    ...plain,
    env: { LD_LIBRARY_PATH: path.join(home, "al2023/lib"), FONTCONFIG_PATH: path.join(home, "fonts") },
  };
}

function findBrowser(): BrowserProgram {
  const asked = process.env["CHROME_PATH"];
  if (asked !== undefined && asked !== "") return { executablePath: asked, env: {} };
  const installed = (INSTALLED[process.platform] ?? []).map(onPath).find((file) => file !== undefined);
  if (installed !== undefined) return { executablePath: installed, env: {} };
  const packaged = packagedBrowser();
  if (packaged) return packaged;
  throw new Error("No Chrome, Chromium or Edge found. Install one, or name one in CHROME_PATH.");
}

/**
 * Starts a browser without a window: the one in CHROME_PATH, an installed one, or the packaged Chromium.
 * @throws Error when the machine has none of them
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
