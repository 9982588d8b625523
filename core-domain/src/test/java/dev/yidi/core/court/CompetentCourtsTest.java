package dev.yidi.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompetentCourtsTest {
    private static final CourtTie DOMICILE = new CourtTie(Requests.DOMICILE, CourtLink.DOMICILE);
    private static final CourtTie SUBJECT = new CourtTie(Requests.DOMICILE, CourtLink.SUBJECT);
    private static final CourtTie SEAT = new CourtTie(Requests.SEAT, CourtLink.SEAT);
    private static final CourtTie MIDDLE = new CourtTie(Requests.MIDDLE, CourtLink.DOMICILE);

    @Test
    void domicile_subject_and_every_seat_count_where_the_body_mediated_by_itself() {
        assertThat(new CompetentCourts(List.of(DOMICILE, SUBJECT, SEAT, MIDDLE), false).courts())
                .containsExactly(Requests.DOMICILE, Requests.SEAT);
    }

    @Test
    void what_an_intermediate_court_would_hear_goes_to_the_intermediate_court() {
        assertThat(new CompetentCourts(List.of(DOMICILE, SEAT, MIDDLE), true).courts())
                .containsExactly(Requests.MIDDLE);
    }

    @Test
    void the_inviting_court_alone_confirms_what_it_invited() {
        CourtTie invited = new CourtTie(Requests.SEAT, CourtLink.INVITED);

        assertThat(new CompetentCourts(List.of(DOMICILE, invited, MIDDLE), false).courts())
                .containsExactly(Requests.SEAT);
    }
}
