package dev.yidi.core.casefile;

import dev.yidi.core.privacy.RecordClass;
import dev.yidi.core.privacy.RetentionDates;
import dev.yidi.core.profile.CountyProfile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When the personal data of a case may and must be erased 保存期限 (个人信息保护法 art. 19, 47), from the county's schedule alone. */
public final class Retention {
    private Retention() {}

    /** The dates for {@code file}; empty while it lives, and once its data is gone. */
    public static Optional<RetentionDates> of(CaseFile file, CountyProfile profile) {
        return file.state()
                .endedAt()
                .filter(at -> !file.privacy().isErased())
                .map(at -> profile.retention()
                        .dates(
                                LocalDate.ofInstant(at, profile.zone()),
                                file.state().end().orElseThrow(),
                                records(file)));
    }

    private static Set<RecordClass> records(CaseFile file) {
        Set<RecordClass> records = EnumSet.of(RecordClass.CASE_FILE);
        if (!file.proceedings().mediations().isEmpty()) {
            records.add(RecordClass.MEDIATION_ARCHIVE);
        }
        if (file.protection().sealed()) {
            records.add(RecordClass.SEALED_REPORT);
        }
        return records;
    }
}
