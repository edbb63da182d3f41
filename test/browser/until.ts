/** Waits until `holds` says so; long, as a busy machine takes its time. @throws when it never does */
export async function until(holds: () => Promise<unknown>, patience = 15_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never held: ${holds}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
