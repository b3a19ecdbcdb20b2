const TEXTS = [
  {
    lang: "de",
    title: "Excel ist nicht erreichbar",
    text: "Kundenwert braucht die Verbindung zu Excel. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.",
    retry: "Noch einmal versuchen",
  },
  {
    lang: "en",
    title: "Excel could not be reached",
    text: "Kundenwert needs the connection to Excel. Check the network connection and try again.",
    retry: "Try again",
  },
] as const;

/** A plain page in both languages for when nothing else can be shown; the language of Office is not known then. */
export function showUnreachable(pane: HTMLElement): void {
  pane.replaceChildren(
    ...TEXTS.map(({ lang, title, text, retry }) => {
      const part = document.createElement("section");
      part.lang = lang;
      part.style.cssText = "padding: 16px; font-family: system-ui, sans-serif; line-height: 1.5";
      const heading = document.createElement("h1");
      heading.style.fontSize = "1.1rem";
      heading.textContent = title;
      const sentence = document.createElement("p");
      sentence.textContent = text;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = retry;
      button.addEventListener("click", () => window.location.reload());
      part.append(heading, sentence, button);
      return part;
    }),
  );
}
