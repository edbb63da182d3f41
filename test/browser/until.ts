/** Waits until `holds` says so. @throws when it never does */
export async function until(holds: () => Promise<unknown>, patience = 8000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never held: ${holds}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}
