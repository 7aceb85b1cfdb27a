/** Beside `in-page.js`: notes when voices are read, decoded and started. */
(() => {
	const { bench } = globalThis;
	const now = () => performance.now();
	/** When a sound was started. */
	bench.sounds = [];
	/** Clips given to the decoder: when asked, when done. */
	bench.decodes = [];
	/** Packs read from the cache: when asked, when verified, bytes. */
	bench.packs = [];

	const start = AudioBufferSourceNode.prototype.start;
	AudioBufferSourceNode.prototype.start = function (...when) {
		start.apply(this, when);
		bench.sounds.push(now());
	};

	const decode = BaseAudioContext.prototype.decodeAudioData;
	BaseAudioContext.prototype.decodeAudioData = function (...given) {
		const one = { asked: now(), done: null };
		bench.decodes.push(one);
		const decoded = decode.apply(this, given);
		void decoded.finally(() => (one.done = now()));
		return decoded;
	};

	const bytes = Response.prototype.arrayBuffer;
	let kept = [];
	Response.prototype.arrayBuffer = async function () {
		const asked = now();
		const got = await bytes.call(this);
		if (this.headers.get('X-Pack-Sum')) kept.push({ asked, bytes: got.byteLength });
		return got;
	};

	const post = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (message, ...rest) {
		const bytes = message?.file?.byteLength;
		const one = kept.find((pack) => pack.bytes === bytes);
		if (one) {
			kept = kept.filter((pack) => pack !== one);
			const listen = ({ data }) => {
				if (data?.id !== message.id || !('read' in data)) return;
				bench.packs.push({ ...one, done: now() });
				this.removeEventListener('message', listen);
			};
			this.addEventListener('message', listen);
		}
		return post.call(this, message, ...rest);
	};

	const soon = async (look) => {
		const end = now() + 10_000;
		for (;;) {
			const found = look();
			if (found !== null) return found;
			if (now() > end) return null;
			await new Promise((next) => setTimeout(next, 2));
		}
	};

	/** The first sound started after the last tap: ms from tap, null where none came. */
	bench.sounded = () =>
		soon(() => {
			const at = bench.sounds.find((one) => one >= bench.tap);
			return at === undefined ? null : at - bench.tap;
		});

	/** What was decoded since the last tap, once it is quiet: ms from tap, and how many clips. */
	bench.decoded = () =>
		soon(() => {
			const since = bench.decodes.filter(({ asked }) => asked >= bench.tap);
			const last = Math.max(...since.map(({ done }) => done ?? Infinity));
			const quiet = since.length > 0 && now() - last > 300;
			if (!quiet) return null;
			const [first] = since;
			return { ms: last - bench.tap, own: last - first.asked, clips: since.length };
		});
})();
