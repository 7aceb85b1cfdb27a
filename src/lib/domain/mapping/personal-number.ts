/**
 * Finds a Swedish personal or coordination number in a text: 10 or 12 digits,
 * a real date (day, or day + 60) and the check digit (Luhn over ten digits,
 * Skatteverket SKV 704). Separators `-`, `+` and blanks are allowed.
 */
export function containsPersonalNumber(text: string): boolean {
	const western = text.replace(/[٠-٩۰-۹]/g, (d) => String(d.charCodeAt(0) & 0xf));
	const pattern = /(?<!\d)(\d{2})?(\d{6})[-+\s]?(\d{4})(?!\d)/g;
	for (const match of western.matchAll(pattern)) {
		const century = match[1];
		const ten = `${match[2]}${match[3]}`;
		if (isDate(century, ten.slice(0, 6)) && luhn(ten)) return true;
	}
	return false;
}

function isDate(century: string | undefined, yymmdd: string): boolean {
	const years = century ? [Number(century) * 100] : [1900, 2000];
	const month = Number(yymmdd.slice(2, 4));
	const dayRaw = Number(yymmdd.slice(4, 6));
	const day = dayRaw > 60 ? dayRaw - 60 : dayRaw;
	if (century && !['18', '19', '20'].includes(century)) return false;
	return years.some((base) => {
		const year = base + Number(yymmdd.slice(0, 2));
		const date = new Date(Date.UTC(year, month - 1, day));
		return (
			date.getUTCFullYear() === year &&
			date.getUTCMonth() === month - 1 &&
			date.getUTCDate() === day
		);
	});
}

function luhn(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const doubled = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
