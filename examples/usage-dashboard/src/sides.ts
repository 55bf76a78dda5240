import * as waldur from "waldur-marketplace-contract";

/** Waldur shows the same resources to those who use them and to those who provide them, under two addresses. */
export const sides = {
  consumer: {
    title: "Used",
    list: waldur.marketplaceResourcesList,
    count: waldur.marketplaceResourcesCount,
    retrieve: waldur.marketplaceResourcesRetrieve,
    offering: waldur.marketplaceResourcesOfferingRetrieve,
    planPeriods: waldur.marketplaceResourcesPlanPeriodsList,
    team: waldur.marketplaceResourcesTeamList,
    terminate: waldur.marketplaceResourcesTerminate,
  },
  provider: {
    title: "Provided",
    list: waldur.marketplaceProviderResourcesList,
    count: waldur.marketplaceProviderResourcesCount,
    retrieve: waldur.marketplaceProviderResourcesRetrieve,
    offering: waldur.marketplaceProviderResourcesOfferingRetrieve,
    planPeriods: waldur.marketplaceProviderResourcesPlanPeriodsList,
    team: waldur.marketplaceProviderResourcesTeamList,
    terminate: waldur.marketplaceProviderResourcesTerminate,
  },
};

export type Side = keyof typeof sides;

export function isSide(name: string | undefined): name is Side {
  return name !== undefined && name in sides;
}
