package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.Citation;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.mediation.MediationRule;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.RuleSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalBasisTest {
    private static final JournalBasis TABLE = JournalBasis.published();
    private static final Map<SubjectRight, Citation> ARTICLES = Map.of(
            SubjectRight.ACCESS, pipl("45 ¶1"),
            SubjectRight.COPY, pipl("45 ¶1"),
            SubjectRight.PORTABILITY, pipl("45 ¶3"),
            SubjectRight.CORRECTION, pipl("46"),
            SubjectRight.DELETION, pipl("47"),
            SubjectRight.EXPLANATION, pipl("48"));
    private static final Path RESOURCES = Path.of("src/main/resources/dev/yidi/core");

    @Test
    void each_type_of_event_has_a_row_or_is_named_as_resting_on_no_text() {
        assertThat(names())
                .hasSizeGreaterThan(180)
                .allSatisfy(name -> assertThat(TABLE.rowsOf(name)).as(name).isNotEmpty());
    }

    @Test
    void each_row_is_of_an_event_that_there_is() {
        Set<String> families = names().stream()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')) + ".*")
                .collect(Collectors.toSet());
        assertThat(TABLE.events()).allMatch(event -> names().contains(event) || families.contains(event));
    }

    @Test
    void the_texts_are_those_that_the_limits_and_tables_of_the_library_rest_on() {
        String others = otherResources();
        assertThat(citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(others).as(citation.toString()).contains(citation.source() + " art. ");
            assertThat(citation.article()).matches("[0-9]+(\\([0-9]+\\))?( ¶[0-9])?|excerpt");
        });
    }

    @Test
    void each_limit_that_is_named_is_one_of_the_national_rules() {
        Set<String> known = RuleSet.national2022().limits().stream()
                .map(Limit::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(rows(BasisRow.Limits.class)
                        .flatMap(row -> row.ids().stream())
                        .map(Object::toString))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void only_events_that_name_a_text_say_what_they_rest_on_and_only_those_about_a_clock_have_its_limits() {
        assertThat(eventsWith(BasisRow.Own.class))
                .containsExactlyInAnyOrder(
                        "case-not-accepted",
                        "dispatch-objected",
                        "report-advanced.report-transferred",
                        "report-advanced.reward-granted",
                        "subject-request-made",
                        "subject-request-decided");
        assertThat(eventsWith(BasisRow.Clock.class))
                .hasSize(8)
                .allMatch(event -> event.startsWith("clock-") || event.equals("rung-fired"));
    }

    @Test
    void a_faulty_table_is_refused_with_every_line() {
        String text = """
                case-closed law 信访工作条例(2022) art. 34; kind NOTHING
                case-closed limits
                case-closed law 信访工作条例(2022) art. 34; from 2022-05-01; until 2021-01-01
                case-closed rule NOTHING
                case-closed none
                case-closed guess
                CaseClosed own
                case-closed own more
                """;
        assertThatThrownBy(() -> JournalBasis.read(new StringReader(text)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path())
                                .containsExactly(
                                        "line 1", "line 2", "line 3", "line 4", "line 5", "line 6", "line 7",
                                        "line 8"));
        assertThatThrownBy(() -> JournalBasis.read(new StringReader("note-added none a note\nnote-added own")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void where_it_is_about_limits_the_rules_that_the_case_keeps_decide() {
        CountyProfile national = CountyDesk.under(RuleSet.national2022());
        CountyProfile changed = national.changingTo(Petitions.zhejiang(), "2");
        Play old = Play.begin(national, Registration.petition()).under(changed).acceptedBy(CountyDesk.HOUSING);
        Play fresh = Play.begin(changed, Registration.petition()).acceptedBy(CountyDesk.HOUSING);

        assertThat(basis(old, CaseAccepted.class, changed))
                .extracting(Citation::toString)
                .containsExactly("信访工作条例(2022) art. 22", "信访工作条例(2022) art. 34");
        assertThat(basis(fresh, CaseAccepted.class, changed))
                .extracting(Citation::toString)
                .containsExactly("浙江省信访条例(2016) art. 20 ¶1", "浙江省信访条例(2016) art. 23");
        assertThat(basis(fresh, ClockStarted.class, changed)).contains(new Citation("浙江省信访条例(2016)", "20 ¶1"));
    }

    @Test
    void a_text_counts_for_its_kind_of_matter_on_the_days_on_which_it_is_in_force_and_an_entry_s_own_before_all() {
        Play petition = Play.petition();
        Play dispute = Play.dispute();
        CaseEvent registered = petition.journal().get(0);
        JournalBasis table = JournalBasis.read(new StringReader("""
                case-registered law 信访工作条例(2022) art. 22; kind APPEAL_CLAIM; from 2026-03-02; until 2026-03-02
                case-registered law 民事诉讼法(2023) art. 205; from 2026-03-03
                """));

        assertThat(basis(petition, CaseRegistered.class, petition.profile()))
                .containsExactly(new Citation("信访工作条例(2022)", "22"));
        assertThat(basis(dispute, CaseRegistered.class, dispute.profile())).isEmpty();
        assertThat(table.of(registered, petition.file(), petition.profile()))
                .containsExactly(new Citation("信访工作条例(2022)", "22"));
        Play objected = Play.petition()
                .forwardedTo(CountyDesk.HOUSING)
                .by(CountyDesk.HOUSING)
                .does(Play.objection());
        assertThat(basis(objected, DispatchObjected.class, objected.profile())).containsExactly(Play.LAW);
        assertThat(basis(objected, CaseDispatched.class, objected.profile()))
                .containsExactly(new Citation("信访工作条例(2022)", "22"));
    }

    @ParameterizedTest
    @EnumSource
    void what_someone_asks_about_their_own_data_rests_on_the_article_of_that_right(SubjectRight right) {
        SubjectRequestId id = new SubjectRequestId("r1");
        SubjectRequestId other = new SubjectRequestId("r2");
        SubjectRight elsewhere = right == SubjectRight.DELETION ? SubjectRight.ACCESS : SubjectRight.DELETION;
        Play decided = Play.dispute()
                .by(Actor.citizen())
                .does(new MakeSubjectRequest(id, Optional.of(Play.WANG), right, Optional.of(Play.text())))
                .does(new MakeSubjectRequest(other, Optional.of(Play.WANG), elsewhere, Optional.empty()))
                .by(CountyDesk.CENTRE)
                .does(new DecideSubjectRequest(id, false, Optional.of(Play.text()), Optional.empty()));

        assertThat(basis(decided, SubjectRequestMade.class, decided.profile())).containsExactly(ARTICLES.get(right));
        assertThat(basis(decided, SubjectRequestDecided.class, decided.profile()))
                .containsExactly(ARTICLES.get(right));
    }

    @Test
    void a_consent_taken_back_and_a_correction_rest_on_their_own_articles() {
        assertThat(List.of(
                        "consent-withdrawn",
                        "consultation-advanced.processing-consent-withdrawn",
                        "consultation-advanced.record-unshared",
                        "report-advanced.release-consent-withdrawn"))
                .allSatisfy(event -> assertThat(laws(event)).as(event).containsExactly(pipl("15")));
        assertThat(laws("party-corrected")).containsExactly(pipl("46"));
        assertThat(laws("consent-given")).containsExactly(pipl("29"));
    }

    @Test
    void a_step_of_a_proceeding_is_named_with_its_family_and_rests_on_the_terms_it_began_under() {
        assertThat(TABLE.rowsOf("mediation-advanced.mediation-refused"))
                .containsExactly(new BasisRow.Rule(MediationRule.REFUSAL));
        assertThat(TABLE.rowsOf("mediation-advanced.dispute-taken")).containsExactly(new BasisRow.Terms());
        assertThat(TABLE.rowsOf("note-added")).singleElement().isInstanceOf(BasisRow.None.class);
        assertThat(TABLE.rowsOf("no-such-event")).isEmpty();
    }

    /** What the first such entry of the journal rests on. */
    private static List<Citation> basis(Play play, Class<? extends CaseEvent> type, CountyProfile profile) {
        CaseEvent event =
                play.journal().stream().filter(type::isInstance).findFirst().orElseThrow();
        return TABLE.of(event, play.file(), profile);
    }

    private static Citation pipl(String article) {
        return new Citation("个人信息保护法(2021)", article);
    }

    private static List<Citation> laws(String event) {
        return TABLE.rowsOf(event).stream()
                .filter(BasisRow.Law.class::isInstance)
                .map(row -> ((BasisRow.Law) row).citation())
                .toList();
    }

    private static Set<Citation> citations() {
        return rows(BasisRow.Law.class).map(BasisRow.Law::citation).collect(Collectors.toSet());
    }

    private static <R extends BasisRow> Stream<R> rows(Class<R> form) {
        return TABLE.events().stream()
                .flatMap(event -> TABLE.rowsOf(event).stream())
                .filter(form::isInstance)
                .map(form::cast);
    }

    private static List<String> eventsWith(Class<? extends BasisRow> form) {
        return TABLE.events().stream()
                .filter(event -> TABLE.rowsOf(event).stream().anyMatch(form::isInstance))
                .toList();
    }

    private static String otherResources() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("journal-basis.txt"))
                    .filter(file -> file.toString().matches(".*\\.(txt|rules)"))
                    .map(JournalBasisTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all events of a case; those of proceedings with their family. */
    private static Set<String> names() {
        return members(CaseEvent.class)
                .flatMap(type -> ProceedingAdvanced.class.isAssignableFrom(type)
                        ? members(steps(type)).map(step -> name(type) + "." + name(step))
                        : Stream.of(name(type)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The family of events that an advance holds. */
    private static Class<?> steps(Class<?> advanced) {
        return Arrays.stream(advanced.getRecordComponents())
                .filter(part -> part.getName().equals("event"))
                .map(part -> part.getGenericType() instanceof ParameterizedType generic
                        ? (Class<?>) generic.getRawType()
                        : part.getType())
                .filter(ProceedingEvent.class::isAssignableFrom)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(JournalBasisTest::members)
                : Stream.of(family);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
