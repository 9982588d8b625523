package dev.yidi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.RuleSet;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTermsTableTest {
    @Test
    void every_published_term_names_limits_of_the_rule_set_and_its_source() {
        for (String name : ReportTermsTable.published().names()) {
            ReportTerms terms = ReportTermsTable.published().get(name);
            assertThat(terms.basis()).isNotEmpty();
            Stream.concat(terms.limits().stream(), terms.feedback().stream())
                    .forEach(id -> assertThat(RuleSet.national2022().limit(id)).isPresent());
        }
    }

    @Test
    void every_faulty_line_is_named_at_once() {
        assertThatThrownBy(() -> ReportTermsTable.read(new StringReader("""
                        limits A
                        terms one
                        basis nothing
                        colour red
                        terms one
                        """)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::path)
                                .containsExactly("line 1", "line 3", "line 4", "line 5", "terms one", "terms one"));
    }
}
