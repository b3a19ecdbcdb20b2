const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML, in content and in attributes. */
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

module.exports = { escapeHtml };
