/** Where the project keeps the corpus it ships, wherever it was started from. */
import { fileURLToPath } from 'node:url';

/** Folder of the shipped articles. */
export const SHIPPED_CORPUS = fileURLToPath(new URL('../data/articles', import.meta.url));

/** Folder of the editor's files about them. */
export const SHIPPED_DATA = fileURLToPath(new URL('../data', import.meta.url));
