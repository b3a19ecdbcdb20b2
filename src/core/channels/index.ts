export { customerChannels, type CustomerChannelColumns, type CustomerChannels } from "./customer-channels";
export { channelCandidates, proposeChannelColumns } from "./propose-columns";
export { purchaseChannels, type PurchaseChannels } from "./purchase-channels";
export type { ChannelColumns, ChannelSetup } from "./setup";
export { studyChannels, type ChannelStudy } from "./study-channels";
