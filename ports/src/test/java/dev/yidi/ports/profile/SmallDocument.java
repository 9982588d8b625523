package dev.yidi.ports.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.CountyProfile;
import java.io.StringReader;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A short valid document, and what replacing a piece of it does. */
final class SmallDocument {
    static final String TEXT = """
            {
              "format": "yidi-profile/1",
              "id": "small", "version": "1", "name": "甲县方案",
              "county": "990101", "mode": "CENTRE", "zone": "Asia/Shanghai", "unknownYears": "FAIL",
              "territory": {
                "csv": ["code,name,tier,parent", "990101,甲县,COUNTY,", "990101101,乙镇,TOWNSHIP,990101",
                  "990101101201,丁村,VILLAGE,990101101"],
                "synthetic": {"tier": "GRID", "suffix": "网格"}
              },
              "tiers": ["COUNTY", "TOWNSHIP", "VILLAGE", "GRID"],
              "organs": [
                {"id": "centre", "name": "中心", "stationing": "WHOLE", "centre": true},
                {"id": "land", "name": "土地局", "superior": "centre", "competences": [{"topics": ["land"]}],
                  "stationing": {"kind": "ON_CALL", "responseMinutes": 30}}
              ],
              "organTemplates": [
                {"tier": "VILLAGE", "id": "cun-{code}", "name": "{name}村委会", "superior": "centre", "competences": [{}]}
              ],
              "windows": [
                {"id": "w1", "name": "一号", "undifferentiated": true, "hours": {"weekdays": "09:00-12:00 14:00-17:00"}}
              ],
              "topics": [{"code": "land", "name": "土地", "topics": {"land.border": "地界"}}, {"code": "rest", "name": "其他"}],
              "classification": {
                "titleWeight": 3, "defaultTopic": "rest", "defaultKind": "REQUEST",
                "topics": [{"topic": "land.border", "words": {"3": "地界 界址", "1": "田埂"}}],
                "kinds": [{"id": "quarrel", "kind": "DISPUTE", "words": {"2": "纠纷"}}]
              },
              "routing": {
                "start": "main",
                "tables": [
                  {"id": "main", "rows": [
                    {"id": "quarrels", "kinds": ["DISPUTE"], "to": "competent VILLAGE"},
                    {"id": "land", "topics": ["land"], "to": "table land"},
                    {"id": "others", "to": "organ centre"}
                  ]},
                  {"id": "land", "rows": [{"id": "office", "channels": ["VISIT"], "to": "organ land"}]}
                ]
              },
              "rules": {"base": "national-2022"},
              "promises": [{"limit": "XF_HANDLE", "span": "30 working-days"}],
              "ladders": [
                {"id": "handling", "limits": ["XF_HANDLE"],
                  "rungs": [
                    {"id": "remind", "when": "3 working-days before promise", "do": "REMIND"},
                    {"id": "late", "when": "at limit", "do": "SUPERVISE"}
                  ]}
              ],
              "policy": {
                "numberPattern": "{county}-{seq:4}", "returnLimit": 2, "reopenTimes": 1, "reopenWindow": "30 days",
                "maxRepresentatives": 5, "urgeInterval": "3 days", "reopenOnUnsatisfied": false,
                "sealedFromSuperiors": true, "ratingScale": ["GOOD", "BAD"], "unsatisfiedGrades": ["BAD"]
              },
              "texts": {"centre.name": "甲县中心"}
            }
            """;

    private SmallDocument() {}

    static CountyProfile read(String text) {
        return ProfileDocuments.read(new StringReader(text));
    }

    /** The document with each {@code old} piece, which must be there once, replaced by the next. */
    static String with(String... pieces) {
        String text = TEXT;
        for (int i = 0; i < pieces.length; i += 2) {
            Assertions.assertThat(text).containsOnlyOnce(pieces[i]);
            text = text.replace(pieces[i], pieces[i + 1]);
        }
        return text;
    }

    /** The faults of a document that is refused, as {@code path code}. */
    static List<String> faults(String text) {
        InvalidInputException refused = Assertions.catchThrowableOfType(InvalidInputException.class, () -> read(text));
        Assertions.assertThat(refused).as("the document is refused").isNotNull();
        return refused.faults().stream().map(SmallDocument::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.path() + " " + fault.code();
    }
}
