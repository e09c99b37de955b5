/** The declarations of the elements in a manifest. */
export function customElements({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement }) => customElement);
}
