package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;

/** The list of the shipped protocols, in the order in which they are listed to users. */
final class ShippedProtocols {

    static final ImmutableList<ShippedProtocol> ALL = ImmutableList.of(
            AdultProtocols.standard(),
            AdultProtocols.acute(),
            AdultProtocols.uk(),
            AdultProtocols.va(),
            ShortProtocols.brief(),
            ShortProtocols.counseling(),
            YouthProtocols.adolescent(),
            GroupProtocols.group(),
            MaintenanceProtocols.monthly(),
            AdultProtocols.lateLife(),
            ShortProtocols.primaryCare(),
            ShortProtocols.blended(),
            ShortProtocols.internet(),
            YouthProtocols.preadolescent(),
            YouthProtocols.skillsTraining(),
            GroupProtocols.bingeEating(),
            GroupProtocols.rose(),
            ConcernProtocols.perinatal(),
            ConcernProtocols.trauma(),
            ConcernProtocols.socialRhythm(),
            ConcernProtocols.bulimia(),
            MaintenanceProtocols.twiceMonthly(),
            MaintenanceProtocols.weekly());

    private ShippedProtocols() {}
}
