import type { welcome as german } from "../de/welcome";

export const welcome: typeof german = {
  title: "Know what each customer is worth",
  lead: "In one minute your customer list becomes a ranking that you can explain to anyone.",
  points: {
    list: "Your list stays as it is. Kundenwert reads it and proposes what makes a customer valuable.",
    live: "You change weights and classes and see at once who stands where.",
    write: "Score, rank and class are written beside the list. You can take that back.",
    privacy: "Everything stays on this computer.",
  },
  sample: "Try with sample data",
  template: "Begin with a template for my industry",
  orders: "Begin with my orders",
  own: "Use my own list",
};
