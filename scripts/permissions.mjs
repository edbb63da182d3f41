/** The permission diff: a word more, and browsers ask every reader again or switch us off. */

/** Compares what a built manifest asks for with what readers agreed to: one line for each difference. */
export function changesOf(manifest, agreed) {
  const asked = {
    permissions: manifest.permissions ?? [],
    optional_permissions: manifest.optional_permissions ?? [],
    host_permissions: manifest.host_permissions ?? [],
    optional_host_permissions: manifest.optional_host_permissions ?? [],
    matches: (manifest.content_scripts ?? []).flatMap((script) => script.matches),
    web_accessible_resources: manifest.web_accessible_resources ?? [],
    externally_connectable: manifest.externally_connectable ? ['yes'] : [],
  };
  return Object.entries(asked).flatMap(([key, values]) => {
    const were = agreed[key] ?? [];
    const more = values
      .filter((value) => !were.includes(value))
      .map((value) => `${key}: + ${JSON.stringify(value)}`);
    const less = were
      .filter((value) => !values.includes(value))
      .map((value) => `${key}: - ${JSON.stringify(value)}`);
    return [...more, ...less];
  });
}
