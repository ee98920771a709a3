import { posix } from 'node:path';
import { importsOf } from './importsOf';
import { buildFiles, rooms } from './rooms';

/** The room of a file, by its path below src: its folder, or for what stands directly in src, main. */
function roomOf(path: string): string {
  if (buildFiles.includes(path.replace(/\.tsx?$/, ''))) return 'build';
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 ? first : 'main';
}

/** `@scope/name/file` and `name/file` without what comes after the name. */
function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * What a file imports against the table of rooms, a sentence each.
 *
 * @param path below src, with forward slashes
 */
export function violationsOf(path: string, source: string): string[] {
  const name = roomOf(path);
  const room = rooms[name];
  if (!room) return [`src/${path} is in a room that the table doesn't name: ${name}`];
  return importsOf(path, source).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const imported = packageOf(from);
      return room.packages.includes(imported)
        ? []
        : [`src/${path} imports the package ${imported}, which ${name} may not`];
    }
    const target = posix.join(posix.dirname(path), from);
    if (target.startsWith('..')) return [`src/${path} imports ${from}, which is outside of src`];
    // A folder is imported by its name alone: ../trace is the room trace, not a file of main.
    const other = target in rooms ? target : roomOf(target);
    if (other === name || room.rooms.includes(other)) return [];
    if (!room.types.includes(other)) {
      return [`src/${path} imports ${from}: ${name} may not import ${other}`];
    }
    return typeOnly
      ? []
      : [`src/${path} imports ${from}: ${name} may import only types of ${other}`];
  });
}
