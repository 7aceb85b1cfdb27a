/**
 * Runs in the page before anything of the app: notes when things happen, on the
 * page's own clock, so that no figure holds a walk between two processes.
 * Plain JavaScript: a compiler's helpers don't exist in the page.
 */
(() => {
	const bench = {
		/** Every question to a worker: method, asked, answered (ms since navigation). */
		calls: [],
		/** When the person's last tap or key reached the browser. */
		tap: 0
	};
	globalThis.bench = bench;

	const post = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (message, ...rest) {
		if (message?.method) {
			const call = { method: message.method, asked: performance.now(), answered: null };
			bench.calls.push(call);
			const listen = ({ data, timeStamp }) => {
				if (data?.id !== message.id) return;
				call.answered = timeStamp;
				this.removeEventListener('message', listen);
			};
			this.addEventListener('message', listen);
		}
		return post.call(this, message, ...rest);
	};

	for (const type of ['click', 'keydown']) {
		addEventListener(type, (event) => (bench.tap = event.timeStamp), true);
	}

	/** After the next frame has been painted: the time then. */
	const painted = () =>
		new Promise((done) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done(performance.now());
				port2.postMessage(null);
			})
		);

	const named = (element, text) =>
		!text || (element.getAttribute('aria-label') ?? element.textContent).includes(text);

	/** What can be seen and used, first in the document. */
	const find = ({ css, text }) =>
		[...document.querySelectorAll(css)].find(
			(element) =>
				!element.disabled &&
				element.getAttribute('aria-disabled') !== 'true' &&
				named(element, text) &&
				// Last, since it costs a layout.
				element.getClientRects().length > 0
		);

	/** The time when `look` first gives something, seen in the very change that brings it. */
	const until = (look) =>
		new Promise((done) => {
			const first = look();
			if (first) return done(first);
			const observer = new MutationObserver(() => {
				const found = look();
				if (!found) return;
				observer.disconnect();
				done(found);
			});
			observer.observe(document, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
		});

	/** Resolves to the time at which it could be seen and used. */
	bench.usable = async (target) => {
		await until(() => find(target));
		return painted();
	};

	/** The middle of a target, once it can be used, for a real tap there. */
	bench.placeOf = async (target) => {
		const element = await until(() => find(target));
		element.scrollIntoView({ block: 'nearest' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	};

	const type = (input, value) => {
		input.value = value;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	};

	/**
	 * Clicks (or types) its way along `path`, each as soon as it exists, then waits
	 * for `goal`. Targets of `between` are clicked whenever they stand in the way.
	 * @returns the time, how many clicks it took, and when each target of `path` was met.
	 */
	bench.follow = async (path, goal, between = []) => {
		let clicks = 0;
		const met = [];
		const click = (element) => {
			clicks++;
			element.click();
		};
		for (const step of path) {
			const element = await until(() => find(step));
			met.push(performance.now());
			// In a task of its own, as a tap would come.
			await new Promise((next) => scheduler.postTask(next));
			if (step.value === undefined) click(element);
			else type(element, step.value);
		}
		for (;;) {
			const inTheWay = () => between.map(find).find(Boolean);
			const element = await until(() => inTheWay() ?? find(goal));
			if (element === inTheWay()) {
				click(element);
				await new Promise((next) => scheduler.postTask(next));
			} else return { at: await painted(), clicks, met };
		}
	};

	/** Two frames without work: what a tap has begun is done. */
	bench.rest = async () => {
		await painted();
		await painted();
	};

	/** Looks every other millisecond; null where nothing came in ten seconds. */
	const soon = async (look) => {
		const end = performance.now() + 10_000;
		for (;;) {
			const found = look();
			if (found !== null) return found;
			if (performance.now() > end) return null;
			await new Promise((next) => setTimeout(next, 2));
		}
	};

	/** The first event written after the last tap: ms from tap to the vault's answer. */
	bench.committed = () => {
		const { tap, calls } = bench;
		return soon(() => {
			const written = calls.find(({ method, asked }) => method === 'append' && asked >= tap);
			const { answered = null } = written ?? {};
			return answered === null ? null : answered - tap;
		});
	};

	/** Each time another screen or card stands painted after a tap: how long it took. */
	bench.watchScreens = () => {
		const samples = [];
		const shown = () => {
			const root = document.querySelector('[data-screen]');
			if (!root) return '';
			const part = root.querySelector('[data-card], [data-cover]') ? 'over' : 'screen';
			return `${part} ${root.getAttribute('data-screen')} ${root.getAttribute('data-item')}`;
		};
		let last = shown();
		new MutationObserver(() => {
			const now = shown();
			if (now === last) return;
			last = now;
			const { tap } = bench;
			void painted().then((at) => samples.push({ what: now, ms: at - tap }));
		}).observe(document, { subtree: true, childList: true, attributes: true });
		return samples;
	};
})();
