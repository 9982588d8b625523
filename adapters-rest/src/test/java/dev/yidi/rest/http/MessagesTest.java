package dev.yidi.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.appointment.BookingState;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.casefile.PrivacyRefusal;
import dev.yidi.core.casefile.Refusal;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.conference.ConferenceStage;
import dev.yidi.core.consultation.ConsultationStage;
import dev.yidi.core.court.ConfirmationGround;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.hall.TicketStage;
import dev.yidi.core.joint.ContributionState;
import dev.yidi.core.joint.TaskState;
import dev.yidi.core.litigation.AgencyStage;
import dev.yidi.core.litigation.CourtSequel;
import dev.yidi.core.litigation.ReferralKind;
import dev.yidi.core.litigation.ReferralStage;
import dev.yidi.core.litigation.ReturnedPaper;
import dev.yidi.core.mandate.MandateScope;
import dev.yidi.core.mandate.ProxyKind;
import dev.yidi.core.mediator.MediatorRefusal;
import dev.yidi.core.outside.MatterNature;
import dev.yidi.core.outside.OutsideStage;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.PetitionStage;
import dev.yidi.core.pool.PoolRule;
import dev.yidi.core.prevention.Conclusion;
import dev.yidi.core.prevention.RiskAspect;
import dev.yidi.core.prevention.RiskLevel;
import dev.yidi.core.prevention.SignalStage;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.LegalGround;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.privacy.SubjectRight;
import dev.yidi.core.reception.ReceptionKind;
import dev.yidi.core.reception.ReceptionStage;
import dev.yidi.core.request.RequestStage;
import dev.yidi.core.supervision.ProposalKind;
import dev.yidi.core.supervision.SupervisionStage;
import dev.yidi.core.time.Milestone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern CODE =
            Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");
    private static final Pattern NO_CODE = Pattern.compile("(?m)^ *(@Mapping|\\*|/\\*).*$");
    private static final Pattern FILE = Pattern.compile(".*\\.(txt|rules|json|csv|properties|html|css|js|png)");

    /** Dotted words in the sources that are no codes, each for a reason. */
    private static final Set<String> NO_CODES = Set.of("land.border");

    /** What a citizen is told of constants, by the group their words stand in. */
    private static final Map<String, Enum<?>[]> CITIZENS_WORDS = Map.of(
            "receiver", RecipientKind.values(),
            "purpose", DisclosurePurpose.values(),
            "data", DataKind.values(),
            "ground", LegalGround.values(),
            "data-right", SubjectRight.values(),
            "appointment", BookingState.values(),
            "scope", MandateScope.values(),
            "kind", CaseKind.values(),
            "reception", ReceptionKind.values(),
            "ticket", TicketStage.values());

    private static Set<String> codesIn(String sources) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("..", sources, "src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                CODE.matcher(NO_CODE.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .filter(code -> !FILE.matcher(code).matches())
                        .forEach(codes::add);
            }
        }
        codes.removeAll(NO_CODES);
        return codes;
    }

    private static Set<String> without(Language language, Set<String> codes) {
        Set<String> missing = new TreeSet<>();
        codes.stream()
                .filter(code -> Messages.find(language, code)
                        .filter(text -> !text.isBlank())
                        .isEmpty())
                .forEach(missing::add);
        return missing;
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_the_core_and_the_ports_has_words(Language language) throws IOException {
        Set<String> codes = codesIn("core-domain");
        assertThat(codes).hasSizeGreaterThan(250);
        codes.addAll(codesIn("ports"));
        assertThat(without(language, codes)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_code_of_the_adapter_has_words(Language language) throws IOException {
        Set<String> codes = codesIn("adapters-rest");
        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(without(language, codes)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_code_that_is_put_together_has_words(Language language) {
        Set<String> codes = new TreeSet<>();
        Stream.of(ProblemKind.values()).map(ProblemKind::code).forEach(codes::add);
        Stream.of(Refusal.values()).map(Refusal::code).forEach(codes::add);
        Stream.of(PrivacyRefusal.values()).map(PrivacyRefusal::code).forEach(codes::add);
        Stream.of(PoolRule.values()).map(PoolRule::code).forEach(codes::add);
        Stream.of(MediatorRefusal.values()).map(MediatorRefusal::code).forEach(codes::add);
        Stream.of(ConfirmationGround.values())
                .map(ground -> ground.reason().code())
                .forEach(codes::add);
        Stream.of(Stage.values()).map(stage -> "citizen.state." + word(stage)).forEach(codes::add);
        Stream.of(Milestone.values()).map(step -> "citizen.step." + word(step)).forEach(codes::add);
        codes.addAll(
                List.of("citizen.step.raise", "citizen.step.supervise", "citizen.step.list", "citizen.right.reopen"));
        codes.addAll(List.of("citizen.step.material-added", "citizen.step.rated", "citizen.step.trip-saved"));
        codes.add("citizen.step.role-ended");
        Stream.of(PartyRole.values()).map(role -> "citizen.role." + word(role)).forEach(codes::add);
        Stream.of(ProxyKind.values()).map(kind -> "citizen.proxy." + word(kind)).forEach(codes::add);
        CITIZENS_WORDS.forEach((group, constants) ->
                Stream.of(constants).forEach(constant -> codes.add("citizen." + group + "." + word(constant))));
        codes.addAll(List.of("actor.citizen", "actor.system"));
        Arrays.stream(Stage.values()).map(stage -> "word." + stage).forEach(codes::add);
        assertThat(without(language, codes)).isEmpty();
    }

    /** The stages and kinds of proceedings that reasons name in their details. */
    @ParameterizedTest
    @EnumSource
    void every_constant_that_a_reason_names_has_words(Language language) {
        Set<String> codes = new TreeSet<>();
        Stream.of(
                        AgencyStage.values(),
                        AppealRoute.values(),
                        ConsultationStage.values(),
                        ConferenceStage.values(),
                        Conclusion.values(),
                        ContributionState.values(),
                        CourtSequel.values(),
                        MatterNature.values(),
                        OutsideStage.values(),
                        PetitionStage.values(),
                        ProposalKind.values(),
                        ReceptionStage.values(),
                        ReferralKind.values(),
                        ReferralStage.values(),
                        RequestStage.values(),
                        ReturnedPaper.values(),
                        RiskAspect.values(),
                        RiskLevel.values(),
                        SignalStage.values(),
                        SupervisionLevel.values(),
                        SupervisionStage.values(),
                        TaskState.values())
                .flatMap(Stream::of)
                .forEach(constant -> codes.add("word." + constant));
        assertThat(without(language, codes)).isEmpty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void values_are_put_in_their_places_and_constants_into_words() {
        Map<String, String> details = Map.of("stage", "DISPATCHED", "expected", "ACCEPTED, NOT_ACCEPTED");
        assertThat(Messages.text(Language.CHINESE, "case.stage", details)).isEqualTo("事项处于“已分拨”，应为：已受理, 不予受理");
        assertThat(Messages.text(Language.ENGLISH, "case.stage", details))
                .isEqualTo("The case is dispatched; expected accepted, not accepted");
    }

    @Test
    void a_value_that_looks_like_a_pattern_stays_what_it_is() {
        assertThat(Messages.text(Language.ENGLISH, "case.object.window-passed", Map.of("due", "$1 \\ {due}")))
                .isEqualTo("The time to object ended on $1 \\ {due}");
    }

    @Test
    void a_code_without_words_is_shown_as_it_is() {
        assertThat(Messages.text(Language.CHINESE, "no.such.code", Map.of())).isEqualTo("no.such.code");
    }
}
