/** `ipList` of the API. */
export interface IpList {
  addresses: string[];
  outboundAddresses: string[];
}
