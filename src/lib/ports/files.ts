/** Saving to and choosing from the device's files. */
export interface FileGateway {
	save(file: Blob, name: string): Promise<void>;
}
