import { expose } from "comlink";
import { createJoinService } from "./join-service";

expose(createJoinService());
