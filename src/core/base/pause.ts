/** Has others have their turn, and hears how much is done (0 to 1). Rejects when given up. */
export type Pause = (share: number) => Promise<void>;
