/** Prints what was tried, a column for each project, and below it why something has failed. */
export function printTable(results) {
  const names = [...new Set(results.flatMap(({ checks }) => checks.map(({ name }) => name)))];
  // A line for each thing, because so many columns are wider than a terminal.
  const lines = [
    ['project', ...results.map(({ project }) => project)],
    ['version', ...results.map(({ versions }) => versions[0] ?? '')],
    ['with', ...results.map(({ versions }) => versions[1] ?? '')],
    ...names.map((name) => [name, ...results.map(({ checks }) => wordFor(checks.find((one) => one.name === name)))]),
    ['seconds', ...results.map(({ seconds }) => String(seconds))],
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log();
  for (const line of lines)
    console.log(
      line
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  for (const { project, checks } of results)
    for (const { name, reason } of checks) if (reason !== undefined) console.log(`\n${project}, ${name}:\n${reason}`);
}

function wordFor(check) {
  if (!check) return '–';
  return check.value ?? 'NO';
}
