/**
 * A package as npm's lock files describe it.
 * @typedef {{
 *   version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[],
 * }} Locked
 */

/**
 * What decides which of the packages with compiled code fits: Node's names for the system and the
 * processor, and on Linux the kind of C library.
 * @typedef {{ platform: string, arch: string, libc: 'glibc' | 'musl' | undefined }} Machine
 */

/** @returns {Machine} */
export function thisMachine() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch, libc: undefined };
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return { platform, arch, libc: report.header.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/**
 * npm's rule for `os`, `cpu` and `libc`: a list names what is allowed, or with "!" what isn't.
 *
 * @param {readonly string[] | undefined} list
 * @param {string | undefined} value
 */
function allows(list, value) {
  if (list === undefined || value === undefined) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((entry) => entry.startsWith('!'));
}

/**
 * Which of the locked packages are not installed in the locked version, by their paths. Optional
 * packages count only if they are made for a system and fit this one: npm leaves out the others.
 *
 * @param {Record<string, Locked>} locked `packages` of package-lock.json
 * @param {Record<string, Locked>} installed `packages` of node_modules/.package-lock.json
 * @param {Machine} machine
 */
export function missingPackages(locked, installed, machine) {
  return Object.entries(locked)
    .filter(([path, { version, integrity, optional, devOptional, os, cpu, libc }]) => {
      if (path === '') return false;
      const found = installed[path];
      if (found) return found.version !== version || found.integrity !== integrity;
      if (!optional && !devOptional) return true;
      if (os === undefined && cpu === undefined) return false;
      return (
        allows(os, machine.platform) && allows(cpu, machine.arch) && allows(libc, machine.libc)
      );
    })
    .map(([path]) => path);
}
