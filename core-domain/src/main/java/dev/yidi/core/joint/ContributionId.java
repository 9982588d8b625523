package dev.yidi.core.joint;

import dev.yidi.core.Text;

/** The name of a contribution 协办事项编号, unique within its joint handling. */
public record ContributionId(String value) {
    public ContributionId {
        Text.identifier("contribution", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
