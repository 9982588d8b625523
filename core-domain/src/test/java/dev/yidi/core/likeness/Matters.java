package dev.yidi.core.likeness;

import dev.yidi.core.CaseId;
import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matters for tests, told by people who repeat themselves. */
final class Matters {
    static final String WALL = "邻居何某在两家之间砌墙，挡住我家采光和出路，多次找他不拆，请帮助协调拆除围墙";
    static final String WALL_AGAIN = "我家隔壁何某把围墙砌在两家之间，采光和出路都被挡住了，找他多次就是不拆，请求协调拆除";
    static final String NOISE = "楼下烧烤店每天营业到凌晨两点，油烟和噪音严重影响休息，希望有关部门管一管";
    static final DivisionCode TOWN = DivisionCode.of("990101101");
    static final DivisionCode VILLAGE = DivisionCode.of("990101101201");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Matters() {}

    static Fingerprint print(String text) {
        return Fingerprint.of(text, gram -> gram.hashCode() * 0x9E3779B97F4A7C15L);
    }

    static MatterKeys keys(String person, String name, String respondent, String topic, String text) {
        return new MatterKeys(
                person.isEmpty() ? Set.of() : Set.of(person),
                name.isEmpty() ? Set.of() : Set.of(name),
                respondent.isEmpty() ? Set.of() : Set.of(respondent),
                topic.isEmpty() ? Optional.empty() : Optional.of(new TopicCode(topic)),
                List.of(VILLAGE, TOWN),
                DAY,
                print(text));
    }

    static MatterKeys wall() {
        return keys("phone:1", "name:wang", "name:he", "neighbours.wall", WALL);
    }

    static MatterKeys at(MatterKeys keys, List<DivisionCode> place, LocalDate day) {
        return new MatterKeys(keys.persons(), keys.names(), keys.respondents(), keys.topic(), place, day, keys.text());
    }

    static EarlierMatter earlier(MatterKeys keys, boolean pending, boolean finallyDecided, boolean below) {
        return new EarlierMatter(new CaseId("c1"), keys, pending, finallyDecided, below);
    }
}
