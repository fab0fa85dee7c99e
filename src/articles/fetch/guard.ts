import { BlockList, isIP } from "node:net";

/** Which machines and ports may be asked for a page. */
export interface Guard {
  /** Whether an IP address, as text, may be connected to. */
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

/** Networks that are not the public internet, by the special-purpose registries of IANA (RFC 6890 and its updates). */
const SPECIAL_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Global unicast, and the parts of it that lead elsewhere: protocols and tunnels (Teredo, 6to4), documentation. */
const PUBLIC_IPV6 = ["2000::/3"];
const SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

function networks(list: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const found = new BlockList();
  for (const network of list) {
    const [address = "", bits] = network.split("/");
    found.addSubnet(address, Number(bits), family);
  }
  return found;
}

const specialIpv4 = networks(SPECIAL_IPV4, "ipv4");
const publicIpv6 = networks(PUBLIC_IPV6, "ipv6");
const specialIpv6 = networks(SPECIAL_IPV6, "ipv6");

function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address, "ipv4");
  return family === 6 && publicIpv6.check(address, "ipv6") && !specialIpv6.check(address, "ipv6");
}

/** The public internet on the ports of the web, and nothing else. */
export const publicOnly: Guard = {
  allowsAddress: isPublic,
  allowsPort: (port) => port === 80 || port === 443,
};
