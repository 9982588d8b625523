package dev.yidi.testkit;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.spi.Staff;
import java.util.List;
import java.util.Set;

class FixedStaffTest extends StaffContract {
    private final Officer officer = new Officer(
            new OfficerId("o-1"), "窗口", new OrganId("centre"), DivisionCode.of("330122"), Set.of(Role.RECEPTIONIST));

    @Override
    protected Staff staff() {
        return Staff.of(List.of(officer));
    }

    @Override
    protected Officer inOffice() {
        return officer;
    }

    @Override
    protected OfficerId notInOffice() {
        return new OfficerId("o-2");
    }
}
