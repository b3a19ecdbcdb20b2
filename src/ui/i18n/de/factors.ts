export const factors = {
  title: "Faktoren",
};
