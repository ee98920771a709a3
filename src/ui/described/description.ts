import { create } from 'zustand';

/** Whether the scene lies described over the page. */
export const useDescription = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export const openDescription = (): void => useDescription.setState({ isOpen: true });
export const closeDescription = (): void => useDescription.setState({ isOpen: false });
