package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.CountyId;
import dev.yidi.ports.Registered;
import org.junit.jupiter.api.Test;

/** The rows by which cards are searched are lost, or are there without reason 检索行缺失. */
class LostSearchRowsTest {
    @Test
    void a_lost_and_a_surplus_search_row_are_noticed_and_made_good() {
        try (TestDatabase database = TestDatabase.inMemory("search-rows")) {
            JdbcStores stores =
                    database.opening().county(new CountyId("330122")).open();
            LivingCentre centre = LivingCentre.at("2026-03-02T01:00:00Z", stores, "rows");
            Registered lost = centre.request();
            Registered surplus = centre.request();
            Registered sound = centre.request();
            centre.close(sound.receipt().caseId());
            assertThat(centre.yidi.indexRebuild().compare().different()).isEmpty();

            CaseId first = lost.receipt().caseId();
            CaseId second = surplus.receipt().caseId();
            database.execute("delete from yidi_card_tag where file_id = '" + first.value()
                    + "' and tag_kind = 'O' and tag = (select min(tag) from yidi_card_tag where file_id = '"
                    + first.value()
                    + "' and tag_kind = 'O')");
            database.execute("insert into yidi_card_tag (county, file_id, tag_kind, tag, register, received_at)"
                    + " select county, file_id, 'D', 'nobody', register, received_at from yidi_card where file_id = '"
                    + second.value() + "'");
            assertThat(centre.yidi.indexRebuild().compare().different())
                    .extracting(fileId -> fileId.value())
                    .containsExactlyInAnyOrder(first.value(), second.value());

            centre.yidi.indexRebuild().rebuildAll();
            assertThat(centre.yidi.indexRebuild().compare().different()).isEmpty();
        }
    }
}
