for (const block of document.querySelectorAll(".copyable")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = block.dataset.copy;
  button.setAttribute("aria-live", "polite");
  button.setAttribute("aria-describedby", block.dataset.of);
  const code = block.querySelector("code");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = block.dataset.copied;
      setTimeout(() => (button.textContent = block.dataset.copy), 2000);
    } catch {
      // Without the right to the clipboard the formula is marked, ready for Ctrl+C.
      getSelection().selectAllChildren(code);
    }
  });
  block.append(button);
}
