import { render } from '@testing-library/svelte';
import type { Component, ComponentProps } from 'svelte';
import { StaffWords } from '../../src/lib/i18n/staff-words.svelte';
import WithWords from './WithWords.svelte';

/** Renders a component with the interface's words in context. */
export function renderWithWords<Inner extends Component<never>>(
	component: Inner,
	props: ComponentProps<Inner>,
	language: 'sv' | 'en' = 'sv'
): { words: StaffWords } {
	const words = new StaffWords(language);
	render(WithWords, { props: { words, component: component as never, props: props as never } });
	return { words };
}
