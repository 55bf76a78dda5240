// Made by `npm run generate` from openapi/. Do not edit.

import { createWaldurClient as create } from "../../../src/client/client.js";
import type { WaldurClient as Client, WaldurClientOptions } from "../../../src/client/connection.js";
import type { operations, paths } from "./types.js";

export { contract } from "./contract.js";
export {
  customersCount,
  customersList,
  customersRetrieve,
  marketplaceCategoriesCount,
  marketplaceCategoriesList,
  marketplaceOrdersCount,
  marketplaceOrdersList,
  marketplaceOrdersOfferingRetrieve,
  marketplaceOrdersRejectByConsumer,
  marketplaceOrdersRetrieve,
  marketplaceProviderOfferingsCount,
  marketplaceProviderOfferingsList,
  marketplaceProviderOfferingsRetrieve,
  marketplaceProviderResourcesCount,
  marketplaceProviderResourcesDetailsRetrieve,
  marketplaceProviderResourcesHistoryAtRetrieve,
  marketplaceProviderResourcesHistoryList,
  marketplaceProviderResourcesList,
  marketplaceProviderResourcesMoveResource,
  marketplaceProviderResourcesOfferingRetrieve,
  marketplaceProviderResourcesRefreshLastSync,
  marketplaceProviderResourcesRestore,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesUnlink,
  marketplacePublicOfferingsCount,
  marketplacePublicOfferingsList,
  marketplacePublicOfferingsRetrieve,
  marketplaceResourcesCount,
  marketplaceResourcesDetailsRetrieve,
  marketplaceResourcesList,
  marketplaceResourcesMoveResource,
  marketplaceResourcesOfferingRetrieve,
  marketplaceResourcesRetrieve,
  marketplaceResourcesUnlink,
  operationTable,
  projectsList,
  projectsRetrieve,
} from "./operations.js";
export type {
  Customer,
  CustomerFieldName,
  DefaultPermissionEnum,
  K8sDefaultConfiguration,
  MergedPluginOptions,
  NestedTag,
  OfferingOptions,
  OfferingState,
  OptionField,
  OptionFieldTypeEnum,
  OrderDetails,
  OrderErrorDetailsRequest,
  OrderFieldName,
  Project,
  ProjectFieldName,
  ProviderOfferingDetails,
  ProviderOfferingFieldName,
  PublicOfferingDetails,
  PublicOfferingFieldName,
  RequestTypes,
  Resource,
  ResourceFieldName,
  ResourceRequest,
  StorageDataType,
  StorageFolderConfig,
  VersionHistory,
  VersionUser,
  components,
  operations,
  paths,
} from "./types.js";
export {
  customerFieldNameValues,
  defaultPermissionEnumValues,
  offeringStateValues,
  optionFieldTypeEnumValues,
  orderFieldNameValues,
  projectFieldNameValues,
  providerOfferingFieldNameValues,
  publicOfferingFieldNameValues,
  requestTypesValues,
  resourceFieldNameValues,
} from "./types.js";
export * from "../../../src/index.js";

/**
 * A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract of Waldur 7.9, and
 * `use` for openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export type WaldurClient = Client<paths>;

/** Name of an operation of the contract of Waldur 7.9. */
export type OperationId = keyof operations;

/**
 * Creates a client to be called by path or passed as the `client` option of an operation function.
 *
 * @throws {@link ContractError} if `baseUrl` is not a URL or a header is malformed.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
 * const { data, error } = await waldur.GET("/api/marketplace-component-usages/");
 */
export const createWaldurClient: (options?: WaldurClientOptions) => WaldurClient = create<paths>;
