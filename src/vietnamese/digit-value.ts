const digit = /^\p{Nd}$/u;

/** The value of a decimal digit of any script. The digits of a script are in sequence, zero first. */
export function digitValue(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  // Mathematics has five such sequences, one behind the other.
  while (digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
