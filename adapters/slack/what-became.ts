// What may become of a channel or of the workspace, as its digests' owners are told.

export const ARCHIVED = {
  became: "closed",
  says: "The channel was archived.",
  remedy: "Unarchive it and type /invite @Readout there, or subscribe in another channel.",
} as const;
export const REMOVED = {
  became: "closed",
  says: "Readout was removed from the channel.",
  remedy: "Type /invite @Readout in the channel.",
} as const;
export const DELETED = { became: "gone", says: "The channel was deleted." } as const;
export const UNINSTALLED = {
  became: "gone",
  says: "Readout was uninstalled from the Slack workspace.",
} as const;
