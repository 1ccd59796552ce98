/**
 * A function that remembers its last result and gives it again as long as every argument is the same value or object.
 *
 * @returns The function; each has its own memory, so make one for each element.
 */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined;
  return (...args) => {
    const { args: before } = last ?? {};
    if (!last || before?.length !== args.length || args.some((arg, index) => !Object.is(arg, before[index])))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
