/**
 * Opens a file that stands beside the pane's page in the user's browser; where the host has no say in it, in a window
 * of the pane's browser.
 */
export function openBeside(name: string): void {
  const { href } = new URL(name, window.location.href);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(href);
  } else {
    window.open(href, "_blank", "noopener");
  }
}
