/** What moves elements: loaded after the page has been drawn. */
export { domMin as motionFeatures } from 'framer-motion';
