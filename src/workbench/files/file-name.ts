/** The name that a checked copy is offered under: `自评表.xlsx` → `自评表（已核）.xlsx`; a copy of a copy keeps its name. */
export function checkedName(name: string, mark: string): string {
  const dot = name.lastIndexOf('.');
  const [base, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.xlsx'];
  return base.endsWith(mark) ? `${base}${ending}` : `${base}${mark}${ending}`;
}
