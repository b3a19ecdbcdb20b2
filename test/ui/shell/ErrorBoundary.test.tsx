import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextProvider } from "../../../src/ui/i18n";
import { Crash } from "../../../src/ui/shell/Crash";
import { ErrorBoundary } from "../../../src/ui/shell/ErrorBoundary";
import "../../helpers/browser-stand-ins";

test("a page that fails says so, and is tried again on request", async () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  const Fragile = () => {
    if (isBroken) throw new Error("column gone");
    return <p>wieder da</p>;
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider language="de">
        <ErrorBoundary fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
          <Fragile />
        </ErrorBoundary>
      </TextProvider>
    </FluentProvider>,
  );
  expect(screen.getByText(/Ihre Mappe ist unverändert/)).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  expect(screen.getByText("wieder da")).toBeVisible();
  silence.mockRestore();
});
