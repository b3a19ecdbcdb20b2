import { configure } from "@testing-library/react";

// A page that is loaded on demand may take longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 5000 });
