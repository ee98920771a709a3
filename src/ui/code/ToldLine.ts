import { createContext } from 'react';

/** The line of the Python listing that the page is just telling of, without its indentation; null if it tells of none. */
export const ToldLine = createContext<string | null>(null);
