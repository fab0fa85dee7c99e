/** Where a digest's details are: Slack has threads, elsewhere they come in the message after it. */
export function whereDetails(address: string): string {
  return address.startsWith("slack:") ? "in the thread" : "in the next message";
}
