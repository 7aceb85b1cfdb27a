/**
 * What is wrong with the participant's screen that is shown: in words, empty where nothing is.
 * Stands alone, so that it can be run in any page.
 */
export function measure(): string[] {
	const faults: string[] = [];
	const seen = (element: Element): boolean => {
		const { width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0;
	};
	for (const element of [document.documentElement, ...document.querySelectorAll('main, main *')]) {
		const style = getComputedStyle(element);
		const scrolls = /auto|scroll/.test(style.overflowY + style.overflowX);
		const root = element === document.documentElement;
		if (!root && !scrolls) continue;
		if (element.scrollHeight > element.clientHeight + 1)
			faults.push(`scrolls: ${element.className}`);
		if (element.scrollWidth > element.clientWidth + 1)
			faults.push(`sideways: ${element.className}`);
	}
	for (const button of document.querySelectorAll('main button')) {
		if (!seen(button)) continue;
		const { width, height, left, right, top, bottom } = button.getBoundingClientRect();
		const name = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
		if (Math.min(width, height) < 63.5) faults.push(`small ${width}×${height}: ${name}`);
		if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
			faults.push(`outside: ${name}`);
	}
	for (const sheet of document.querySelectorAll('main .sheet')) {
		const room = sheet.parentElement?.clientHeight ?? 0;
		if (sheet.scrollHeight > room + 1) faults.push(`cut: text ${sheet.scrollHeight} > ${room}`);
		for (const { offsetWidth } of sheet.querySelectorAll('table'))
			if (offsetWidth > sheet.clientWidth + 1) faults.push('cut: table');
	}
	for (const option of document.querySelectorAll('main [data-option]')) {
		const id = option.getAttribute('data-option') ?? '';
		// Words of a page are what is read; plus and minus are steps of one answer.
		if (/^(w\d+\.\d+|picture|fewer|more)$/.test(id)) continue;
		if (option.parentElement?.querySelector('[data-speak]')) continue;
		faults.push(`no voice: ${id}`);
	}
	return faults;
}
