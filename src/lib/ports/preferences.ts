/** What this device remembers about itself; nothing about a person, so it lies in clear. */
export interface Preferences {
	/** null where nothing is remembered, or nothing may be. */
	read(key: PreferenceKey): string | null;
	/** null forgets it. A device that refuses to remember keeps it for this start only. */
	write(key: PreferenceKey, value: string | null): void;
}

/** `page-address`: where a participant's page is opened from its QR code. */
export type PreferenceKey = 'page-address';
