/**
 * What a backup may ask of the device that opens it. An honest backup of 2,000
 * participants, or of thirty recorded languages (900 clips of 20 kB are 24 MB as
 * base64), stays below every one of them; a file made to exhaust memory or disk is
 * refused before it is unpacked.
 */
export const BACKUP_LIMITS = {
	/** The encrypted file, bytes. */
	file: 1024 ** 3,
	/** Files in the archive. */
	entries: 50_000,
	/** One unpacked file, bytes. */
	entry: 64 * 1024 ** 2,
	/**
	 * Where a voice goes on in a next file, characters: at three bytes each still
	 * below `entry`, so that no voice, however often recorded anew, is too long.
	 */
	voicePart: 20 * 1024 ** 2,
	/** All unpacked files, bytes. */
	total: 2 * 1024 ** 3,
	/** Unpacked to packed, above the first `ratioFree` bytes of a file. */
	ratio: 200,
	ratioFree: 1024 ** 2,
	/** log2 of age's scrypt work factor; 20 needs 1 GiB of memory, as age itself allows at most. */
	scrypt: 20
} as const;
