/** What a report carries beside its document. */
export interface ReportData {
	/** The hand-over exactly as it shall lie in the file: UTF-8 JSON. Without it, nothing is attached. */
	readonly handover?: Uint8Array;
	/** Its date, `YYYY-MM-DD`. */
	readonly made: string;
}
