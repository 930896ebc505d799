/** Percent-decodes an address; a stray percent sign leaves it as it stands. */
export function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
