/** The oldest Node that the build tools run on. */
const needed = { major: 20, minor: 19 };

/**
 * What is wrong with this version of Node, as a sentence; nothing if it is new enough.
 *
 * @param {string} version as `process.versions.node` has it
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return undefined;
  return `Await Your Turn needs Node ${needed.major}.${needed.minor} or newer; this is Node ${version}. See https://nodejs.org/.`;
}

/** Ends the process with a message if Node is too old. To be called before anything is installed. */
export function checkNode() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}
