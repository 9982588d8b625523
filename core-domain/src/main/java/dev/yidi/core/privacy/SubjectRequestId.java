package dev.yidi.core.privacy;

import dev.yidi.core.Text;

/** A request of the person the data is about 个人信息权利请求, unique within the case. */
public record SubjectRequestId(String value) {
    public SubjectRequestId {
        Text.identifier("subjectRequestId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
