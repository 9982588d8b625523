package dev.yidi.core.profile;

import static dev.yidi.core.profile.SmallCounty.CENTRE;
import static dev.yidi.core.profile.SmallCounty.COUNTY;
import static dev.yidi.core.profile.SmallCounty.GOVERNMENT;
import static dev.yidi.core.profile.SmallCounty.GRID;
import static dev.yidi.core.profile.SmallCounty.NOISE;
import static dev.yidi.core.profile.SmallCounty.OTHER_TOWN;
import static dev.yidi.core.profile.SmallCounty.TOWN;
import static dev.yidi.core.profile.SmallCounty.TOWN_HALL;
import static dev.yidi.core.profile.SmallCounty.VILLAGE;
import static dev.yidi.core.profile.SmallCounty.organ;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.LoanId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Competence;
import dev.yidi.core.desk.Loan;
import dev.yidi.core.desk.LoanEnd;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.desk.OwnCases;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.place.Tier;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The small county with a zone between a town and its village, a station there, and police that lend to it. */
final class ZonedCounty {
    static final DivisionCode ZONE = DivisionCode.of("990101101190");
    static final OrganId POLICE = new OrganId("police");
    static final OrganId STATION = new OrganId("station");
    static final LoanId LOAN = new LoanId("police-2026");
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private ZonedCounty() {}

    static SmallCounty county(Loan... loans) {
        SmallCounty plain = SmallCounty.plain();
        List<Organ> organs = new ArrayList<>(plain.organs());
        organs.add(organ("police", Tier.COUNTY, COUNTY, Optional.of(GOVERNMENT), Competence.on(Set.of(NOISE))));
        organs.add(organ(
                "station",
                Tier.ZONE,
                ZONE,
                Optional.of(TOWN_HALL),
                new Competence(Set.of(SmallCounty.LAND_LEASE), Set.of(CaseKind.DISPUTE), Set.of())));
        return plain.on(territory())
                .withOrgans(organs)
                .with(RoutingTables.of(
                        RoutingRow.all("zone", new RouteTarget.ToCompetent(Tier.ZONE))
                                .forKinds(Set.of(CaseKind.DISPUTE)),
                        RoutingRow.all("noise", new RouteTarget.ToOrgan(POLICE)).forTopics(Set.of(NOISE)),
                        RoutingRow.all("rest", new RouteTarget.ToOrgan(CENTRE))))
                .lending(List.of(loans));
    }

    /** Noise, lent by the police for the first half of the year, with one officer. */
    static Loan loan() {
        return new Loan(
                LOAN,
                POLICE,
                STATION,
                POLICE,
                Set.of(new OfficerId("zhang")),
                List.of(Competence.on(Set.of(NOISE))),
                new Validity(FIRST, Optional.of(LAST)),
                Optional.empty(),
                List.of(),
                new Citation("甲县片区派驻办法(2026)", "4"),
                OwnCases.KEPT,
                LoanEnd.RAISE);
    }

    private static Territory territory() {
        DivisionCode outside = DivisionCode.of("990101101202");
        DivisionCode other = DivisionCode.of("990101102201");
        return Territory.of(List.of(
                Division.of(COUNTY, "甲县", Tier.COUNTY, Optional.empty()),
                Division.of(TOWN, "乙镇", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(OTHER_TOWN, "丙乡", Tier.TOWNSHIP, Optional.of(COUNTY)),
                Division.of(ZONE, "东片区", Tier.ZONE, Optional.of(TOWN)),
                Division.of(VILLAGE, "丁村", Tier.VILLAGE, Optional.of(ZONE)),
                Division.of(outside, "戊村", Tier.VILLAGE, Optional.of(TOWN)),
                Division.of(other, "己村", Tier.VILLAGE, Optional.of(OTHER_TOWN)),
                Division.of(GRID, "丁村网格", Tier.GRID, Optional.of(VILLAGE)),
                Division.of(outside.local(1), "戊村网格", Tier.GRID, Optional.of(outside)),
                Division.of(other.local(1), "己村网格", Tier.GRID, Optional.of(other))));
    }
}
