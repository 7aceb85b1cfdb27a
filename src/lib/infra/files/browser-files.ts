import type { FileGateway } from '../../ports/files';

/** Downloads through a link of our own origin's blob. */
export const browserFiles: FileGateway = {
	async save(file, name) {
		const url = URL.createObjectURL(file);
		const link = document.createElement('a');
		link.href = url;
		link.download = name;
		link.click();
		// The download has its own hold on the blob by the next minute.
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
	}
};
