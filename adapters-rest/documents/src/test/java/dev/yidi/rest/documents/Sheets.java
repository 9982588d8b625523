package dev.yidi.rest.documents;

import dev.yidi.core.CaseNumber;
import dev.yidi.core.FreeText;
import dev.yidi.core.MediatorId;
import dev.yidi.core.PartyId;
import dev.yidi.core.casefile.PartyRole;
import dev.yidi.core.mediation.AgreementTerms;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.mediation.Obligation;
import dev.yidi.core.time.Validity;
import dev.yidi.ports.AgreementSheet;
import dev.yidi.ports.PartyView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Agreements to print. */
final class Sheets {
    static final String CONTENT = "一、李四于三日内清理楼道，今后不再堆放杂物。\n二、李四支付张三清洁费人民币五百元。";
    static final Function<MediatorId, String> NAMES = Map.of(new MediatorId("sun"), "孙和")::get;

    private Sheets() {}

    /** Between two, with one instalment by a day and one at once. */
    static AgreementSheet usual() {
        return of(MediationType.PEOPLES, CONTENT, Optional.of(LocalDate.of(2026, 3, 20)));
    }

    static AgreementSheet of(MediationType type, String content, Optional<LocalDate> effectiveOn) {
        AgreementTerms terms = new AgreementTerms(
                FreeText.of("李四在楼道堆放杂物，影响张三通行，双方多次争吵。"),
                FreeText.of(content),
                List.of(
                        new Obligation(
                                "o1",
                                new PartyId("p2"),
                                new PartyId("p1"),
                                FreeText.of("支付人民币500元（大写：伍佰元整），银行转账。"),
                                Optional.of(LocalDate.of(2026, 4, 1))),
                        new Obligation(
                                "o2", new PartyId("p2"), new PartyId("p1"), FreeText.of("当面致歉"), Optional.empty())),
                true,
                Set.of(),
                List.of(FreeText.of("楼道为公共部位")));
        return new AgreementSheet(
                new CaseNumber("330122-2026-000001"),
                type,
                "县人民调解委员会",
                List.of(
                        party("p1", PartyRole.APPLICANT, "张三", Optional.of("330122199001011234")),
                        party("p2", PartyRole.RESPONDENT, "李四", Optional.empty())),
                List.of(new MediatorId("sun")),
                List.of(FreeText.of("县调解中心二楼")),
                terms,
                true,
                LocalDate.of(2026, 3, 20),
                effectiveOn);
    }

    private static PartyView party(String id, PartyRole role, String name, Optional<String> identity) {
        return new PartyView(
                new PartyId(id),
                role,
                false,
                name,
                Optional.of("13800001234"),
                identity,
                Optional.of("城关镇中心村一组"),
                Validity.always(),
                false);
    }
}
