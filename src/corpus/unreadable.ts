/** What to tell people of a file that the disk does not give. */
import { because, type Reason } from './problems.ts';

/** Why the disk does not give a file or folder. */
export function unreadable(error: unknown): Reason {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return because('permission');
    case 'ENOENT':
      return because('missing');
    case 'ELOOP':
      return because('loop');
    default:
      return because('unreadable', error instanceof Error ? error.message : String(error));
  }
}
