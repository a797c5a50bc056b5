/**
 * Begins to measure; the result says how many milliseconds of processor time have been spent since. Unlike those of a clock they do not
 * depend on what else the machine does.
 */
export function processorTime(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
}
