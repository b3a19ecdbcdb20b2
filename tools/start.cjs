const { buildWorkbench, serveWorkbench, watchWorkbench } = require("./serve/workbench.cjs");

const FIRST_PORT = 3000;

const hasScreen = () =>
  process.env.CI !== "true" &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

async function openBrowser(url) {
  if (!hasScreen()) return;
  const { default: open } = await import("open");
  const opened = await open(url);
  opened.once("error", () => console.log("No browser could be opened; open the address yourself."));
}

const announce = async () => {
  const { url } = await serveWorkbench(FIRST_PORT);
  console.log(`Kundenwert: ${url}`);
  console.log("Ctrl+C stops it.");
  await openBrowser(url);
};

const fail = (problem) => {
  console.error(problem);
  process.exit(1);
};

console.log("Building the workbench; the first time takes up to a minute …");
if (process.env.CI === "true") {
  buildWorkbench().then(announce).catch(fail);
} else {
  let announced = false;
  watchWorkbench((problem) => {
    if (problem) {
      if (!announced) fail(problem);
      console.error(problem);
    } else if (announced) {
      console.log("Built again; reload the page to see it.");
    } else {
      announced = true;
      announce().catch(fail);
    }
  });
}
