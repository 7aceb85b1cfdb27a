/** Installing for offline use, and new versions that wait to be taken. */
export interface Updates {
	/** Registers; tells when all files are on the device and when a new version waits. */
	start(on: { offlineReady: () => void; waiting: () => void }): Promise<void>;
	/** Takes the waiting version and loads it. */
	take(): void;
}
