import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";
import { readSettings } from "./settings";
import "./workbench.css";

const root = document.getElementById("page");
if (!root) throw new Error("the page has no element with the id page");
createRoot(root).render(
  createElement(Workbench, { initial: readSettings(window.location.search, navigator.language) }),
);
