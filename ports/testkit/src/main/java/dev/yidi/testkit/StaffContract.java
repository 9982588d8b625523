package dev.yidi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.ports.spi.Staff;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Staff} keeps 人员库契约. */
public abstract class StaffContract {
    protected StaffContract() {}

    /** A staff that knows {@link #inOffice()} and not {@link #notInOffice()}. */
    protected abstract Staff staff();

    /** An officer in office. */
    protected abstract Officer inOffice();

    /** The id of someone who left, or was never there; not that of {@link #inOffice()}. */
    protected abstract OfficerId notInOffice();

    @Test
    public final void an_officer_in_office_is_found_under_the_own_id() {
        assertEquals(Optional.of(inOffice()), staff().find(inOffice().id()));
    }

    @Test
    public final void nobody_is_found_under_an_id_that_is_not_in_office() {
        assertNotEquals(inOffice().id(), notInOffice());
        assertEquals(Optional.empty(), staff().find(notInOffice()));
    }

    @Test
    public final void an_id_finds_only_the_officer_who_bears_it() {
        staff().find(inOffice().id()).ifPresent(found -> assertEquals(inOffice().id(), found.id()));
        String other = inOffice().id().value() + "x";
        staff().find(new OfficerId(other))
                .ifPresent(found -> assertEquals(other, found.id().value()));
    }

    @Test
    public final void who_is_listed_for_an_organ_works_there_and_is_found_and_who_cannot_list_says_so_of_every_organ() {
        OrganId nowhere = new OrganId("nobody-works-here");
        Optional<List<Officer>> listed = staff().officersOf(inOffice().organ());
        assertEquals(listed.isPresent(), staff().officersOf(nowhere).isPresent());
        listed.ifPresent(officers -> {
            assertEquals(1, officers.stream().filter(inOffice()::equals).count());
            assertEquals(List.of(), staff().officersOf(nowhere).orElseThrow());
            for (Officer officer : officers) {
                assertEquals(inOffice().organ(), officer.organ());
                assertEquals(Optional.of(officer), staff().find(officer.id()));
                assertNotEquals(notInOffice(), officer.id());
            }
        });
    }

    @Test
    public final void many_may_ask_at_once() {
        Staff staff = staff();
        Optional<Officer> expected = Optional.of(inOffice());
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> assertEquals(expected, staff.find(inOffice().id())));
    }
}
