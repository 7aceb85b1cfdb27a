import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { StaffWords } from '../../src/lib/i18n/staff-words.svelte';
import WithWords from './WithWords.svelte';

/** Renders a component with the interface's words in context. */
export function renderWithWords<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: 'sv' | 'en' = 'sv'
): { words: StaffWords } {
	const words = new StaffWords(language);
	render(WithWords, { props: { words, component, props } });
	return { words };
}
