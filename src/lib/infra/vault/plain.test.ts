import { expect, it } from 'vitest';
import { plain } from './plain';

it('copies as JSON would, through proxies, and crosses to a worker', () => {
	const value = { id: 'a', list: [1, { deep: [null, true, 'å'] }], gone: undefined, none: null };
	const seen = new Proxy(value, {
		get: (target, key) => {
			const inner: unknown = Reflect.get(target, key);
			return typeof inner === 'object' && inner !== null ? new Proxy(inner, {}) : inner;
		}
	});
	expect(() => structuredClone(seen)).toThrow();
	const copied = plain(seen);
	expect(structuredClone(copied)).toStrictEqual(JSON.parse(JSON.stringify(value)));
	value.list.push(2);
	expect(copied.list).toHaveLength(2);
	for (const bare of ['text', 7, null, undefined, false]) expect(plain(bare)).toBe(bare);
});
