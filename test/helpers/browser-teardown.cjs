module.exports = () => globalThis.closeWorkbench();
