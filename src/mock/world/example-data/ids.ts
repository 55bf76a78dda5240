import { uuidFrom } from "../../values/random.js";
import type { HexUuid } from "../types.js";

/** The uuids in the contract's examples, as openapi/README.md lists them. */
export const EXAMPLE = {
  aurora: "3aaaa3a48ce04ca2bcc0231bc546d08c",
  auroraProvider: "64710c1623a04b66b0ece21a91596a3e",
  baltic: "4ee5f5975e034a2eb2f8a56eaefb0f45",
  harbour: "0154786db54d4113bb09328768aad69e",
  researchInstitutes: "912fb0c9918844178d73b755a5a46659",
  seaIce: "11e0887311d24216a26934c6fc8815ed",
  coastal: "e9505f57d35a48eebc5b846ce4104ca2",
  hpc: "fdef10219e544434982dac55f22c184d",
  auroraHpc: "93a74a6ae7c144ae97b8f89129b65e7b",
  auroraStorage: "a9568e0e246343efb1ba49cdd6a01607",
  notebooks: "ecda48e4a8d749de8d2e284333e130d9",
  serviceSettings: "bd5eef800f6c448d8ac251366500d7b5",
  standardPlan: "b6573320e262483a97557d007154242e",
  perTbPlan: "a1010aafab9c46ccbaf2eddaa55ff606",
  cpu: "18a5e504631f45a9b7b97ee2f9df3dcb",
  gpu: "4683e1c8f0ea413e8accef30045727eb",
  hpcStorage: "e1488037252c4075b566bfc65f281b8e",
  objectStorage: "cbefb4be7a7f4e01af2388e04ff5a641",
  forecast: "b9005020ea014056801f86ab919a8aef",
  archive: "5367e4ee02474e2c8081cd74e22a53e1",
  erosionTest: "329c69fb6295491884d5eb1c0ced13f2",
  forecastPeriod: "bd6609b3448a4873bb4751c57c6f45bb",
  forecastOrder: "9f70d9c3a1e44bf7bc4f005d30881ad6",
  archiveOrder: "c7d1b0f4e5814f0e9a3c62d8be4710aa",
  erosionOrder: "5a6bb5c49a9e4d0fb4ad3a0b8a2f0c11",
  mari: "f10f9b2c1e1d489cb89515d65695888f",
  alice: "9370ed6df41d4d17a8b1682adab9ecf4",
  bob: "fb4d1b3d31f54e908d4880af97ab7c8f",
  nils: "f8ef6686991842418684fca356712795",
  robot: "0c5a9a4be8a24a1c8f1d3e5b7c2d9e64",
  auroraAlice: "477dc9a68c874937acac47f9953b32ee",
  allocation: "ba2f6ed019e8481e98c971ba6cbac255",
  cpuPolicy: "9cbc24aa720544cba95f47ca524478c9",
  gpuPolicy: "9b38a70adc3f4a769c29bba0f8c1f552",
  storagePolicy: "097461825fbd411781024f33a357bbfa",
} as const;

/** Uuid of any other row, by a name such as `customer/fjord-university`; the same for the same seed. */
export type Id = (name: string) => HexUuid;

/** Names the rows of a seed. */
export function idsOf(seed: number): Id {
  return (name) => uuidFrom(seed, `default-world/${name}`);
}
