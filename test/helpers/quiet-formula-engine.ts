const SAID_HUNDREDFOLD = "Dependency tree not found for treeId:";

// The formula engine says so of every formula that was replaced and goes on. jest would show each line with a picture
// of the engine's 12 MB bundle, which takes a second.
const { error } = console;
console.error = (...said: unknown[]) => {
  if (said[0] !== SAID_HUNDREDFOLD) error.apply(console, said);
};
