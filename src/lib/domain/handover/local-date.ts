/** Local date of a moment (ms since 1970) on this device, `YYYY-MM-DD`. */
export function localDate(moment: number): string {
	const date = new Date(moment);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
