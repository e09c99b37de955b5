/** The function, which answers with what it made last where it is asked the same again. */
export function lastOf<Arguments extends readonly unknown[], Made>(
  make: (...asked: Arguments) => Made,
): (...asked: Arguments) => Made {
  let last: { readonly asked: Arguments; readonly made: Made } | undefined;
  return (...asked) => {
    if (!last?.asked.every((one, index) => one === asked[index])) last = { asked, made: make(...asked) };
    return last.made;
  };
}
